// Package normalize brings text from people, clipboards, files and identity providers to one form
// before it is stored, compared or looked up. Every kind of value has exactly one function here,
// which API inputs, sign-in, the command line, imports and duplicate detection all use:
//
//   - Line: names, titles, labels, tags, and every other text of one line;
//   - Prose: comments, descriptions, and every other text of several lines;
//   - Key: the form in which two names are the same name, for unique columns;
//   - Email and EmailKey: an e-mail address, and the identity that it stands for;
//   - Phone and PhoneKey: a phone number, and its digits for look-ups;
//   - Link and LinkKey: a web address, and the form in which two links lead to the same page;
//   - FileName: the name under which a file is saved.
//
// The functions have no side effects. Those that can refuse a value return a *Refusal, whose
// message continues the name of the value: "email must be …". The Key functions never fail, because
// values that were stored before a rule existed need a key too.
//
// # Invisible characters
//
// Line and Prose apply Unicode's NFC form. They remove control characters, noncharacters, soft
// hyphens, zero-width spaces, word joiners, byte order marks, interlinear annotations, tag
// characters outside of flags, and the bidirectional embeddings, overrides and isolates. Of
// combining marks in a row they keep ten. Line also removes the marks LRM, RLM and ALM; Prose keeps
// them, because people who write Arabic or Hebrew use them to put punctuation where it belongs, and
// they cannot reorder the text around them. Blanks that are not spaces (Hangul fillers, the empty
// Braille cell) become spaces.
//
// Some invisible characters are kept where a script needs them: ZERO WIDTH JOINER and NON-JOINER
// inside Indic and cursive scripts, the joiner inside emoji, one variation selector behind a
// character that has variants, and the tags of a flag such as that of Wales. A text without a
// single visible character is blank; combining marks alone are not visible.
//
// Search folds much more than this; see packages textkey and search.
package normalize

// Version counts changes to the Key functions. A database whose keys were made by an earlier
// version is re-keyed when it is opened; see hiring.RefreshKeys.
const Version = 1
