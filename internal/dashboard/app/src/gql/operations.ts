/* Made by tools/types.mjs from the .graphql files beside the pages and graph/schema; not to be edited. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The kinds of operations that an API key may run. */
export type ApiScope =
  /** Queries and subscriptions only. */
  | 'READ'
  /** Queries, subscriptions and mutations. */
  | 'WRITE';

/** Whether an application is in progress, or how it ended. */
export type ApplicationStatus =
  /** The application is in progress. */
  | 'ACTIVE'
  /** The candidate was hired. */
  | 'HIRED'
  /** The company rejected the application. */
  | 'REJECTED'
  /** The candidate withdrew the application. */
  | 'WITHDRAWN'
  /** The application continues in another posting, as a new application. */
  | 'TRANSFERRED';

/**
 * Limits a list of applications. An application must match every given field. A list field matches if
 * one of its values does, and takes up to 100 values.
 */
export type ApplicationFilter = {
  /** Only applications with one of these statuses. */
  status?: Array<ApplicationStatus> | null | undefined;
  /** Only applications to these postings. */
  postingIds?: Array<string> | null | undefined;
  /** Only applications in these stages. */
  stageIds?: Array<string> | null | undefined;
  /** Only applications in stages of these kinds. */
  stageKinds?: Array<StageKind> | null | undefined;
  /**
   * Only applications from sources of these kinds. Applications whose source the viewer cannot see do
   * not match.
   */
  sourceKinds?: Array<SourceKind> | null | undefined;
  /** Only applications of candidates who have one of these tags. */
  tagIds?: Array<string> | null | undefined;
  /** Only applications of candidates who match this search; see `candidates` for its syntax. */
  search?: string | null | undefined;
  /** Only applications received at or after this time. */
  appliedAfter?: string | null | undefined;
  /** Only applications received before this time. */
  appliedBefore?: string | null | undefined;
  /**
   * True for active applications that have been in their stage longer than the stage's target; false
   * for all others; null for both.
   */
  overdue?: boolean | null | undefined;
};

/** The fields by which applications can be sorted. */
export type ApplicationOrderField =
  /** The time when the application was received. */
  | 'APPLIED_AT'
  /** The time when the application entered its current stage. */
  | 'ENTERED_STAGE_AT'
  /** The time when the application was last changed. */
  | 'UPDATED_AT';

/** The sort order of a list of applications. Ties are broken by ID. */
export type ApplicationOrder = {
  /** The field to sort by. */
  field: ApplicationOrderField;
  /** The sort direction. */
  direction?: OrderDirection;
};

/** One application of a bulk command. */
export type ApplicationItemInput = {
  /** ID of the application. */
  applicationId: string;
  /** The version that the client last read; fails with VersionConflict if it is out of date. */
  expectedVersion: number;
};

/** A move of several applications to one stage. */
export type MoveApplicationsInput = {
  /** The applications to move, 1 to 100, without duplicates. */
  items: Array<ApplicationItemInput>;
  /** ID of the stage to move them to. */
  toStageId: string;
  /** A note to keep with the change, at most 5,000 characters. */
  note?: string | null | undefined;
  /** Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A rejection of several applications for one reason. */
export type RejectApplicationsInput = {
  /** The applications to reject, 1 to 100, without duplicates. */
  items: Array<ApplicationItemInput>;
  /** ID of the decision reason, of kind WE_REJECTED or OTHER. */
  reasonId: string;
  /** A note to keep with the change, at most 5,000 characters. */
  note?: string | null | undefined;
  /** Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
};

/** The kinds of audit records. */
export type AuditKind =
  /** A session started. The detail `method` names the sign-in method. */
  | 'SIGNED_IN'
  /** A sign-in attempt was refused. The detail `reason` says why. */
  | 'SIGN_IN_REFUSED'
  /** Sign-in was locked for a while after too many failed attempts. */
  | 'SIGN_IN_LOCKED'
  /** A user signed out of a session. */
  | 'SIGNED_OUT'
  /** A session was revoked, from another session or by an admin. */
  | 'SESSION_REVOKED'
  /** A user changed their password, with the old one as proof. */
  | 'PASSWORD_CHANGED'
  /** A link to set a password was created. */
  | 'LINK_CREATED'
  /** A link to set a password was used. */
  | 'LINK_USED'
  /** A password reset was requested on the sign-in page. */
  | 'PASSWORD_RESET_ASKED'
  /** A second factor was enabled for an account. */
  | 'TOTP_ENABLED'
  /** The second factor of an account was disabled. */
  | 'TOTP_DISABLED'
  /** A recovery code was used in place of the second factor. */
  | 'RECOVERY_CODE_USED'
  /** An account was linked to an identity of the single sign-on provider. */
  | 'IDENTITY_LINKED'
  /**
   * A command was refused because the caller lacked the right. The detail `command` names it, and
   * `reason` is FORBIDDEN or NOT_FOUND. There is one record per caller, command, subject and hour, and
   * at most 200 per caller, reason and hour. If the detail `unseen` is present, the subject is an ID
   * as the caller sent it, which the caller cannot see; the record is the same whether the ID exists
   * or not.
   */
  | 'COMMAND_REFUSED'
  /** A candidate's profile was opened. There is one record per viewer, candidate and hour. */
  | 'CANDIDATE_OPENED'
  /**
   * A document was downloaded. There is one record per viewer, document and hour. The subject is the
   * candidate, and the detail `document` is the file.
   */
  | 'DOCUMENT_DOWNLOADED'
  /** The audit trail was exported. */
  | 'AUDIT_EXPORTED'
  /**
   * A candidate was linked to a user. The detail `user` is the user; `how` is ADDRESS (same e-mail
   * address) or ADMIN.
   */
  | 'CANDIDATE_LINKED'
  /**
   * A link between a candidate and a user with the same e-mail address was proposed. The detail `user`
   * is the user.
   */
  | 'CANDIDATE_LINK_PROPOSED'
  /**
   * A link between a candidate and a user was removed, or a proposed link was dismissed. The detail
   * `user` is the user.
   */
  | 'CANDIDATE_UNLINKED'
  /**
   * Contact data of candidates (e-mail addresses, phone numbers or links) was read. An operation that
   * returned contact data of more than 25 candidates, or that was sent with an API key, has a record
   * of its own, with the details `candidates` (how many), `operation` (its name) and `filter` (its
   * variables). All other reads are summed up in one record per viewer and UTC day, with the details
   * `candidates`, `operations` and `day`.
   */
  | 'CONTACTS_READ'
  /** A user account was created. */
  | 'USER_ADDED'
  /** A user account changed: its name, role or rights, or whether it is active. */
  | 'USER_UPDATED'
  /** A service account was created. */
  | 'SERVICE_ACCOUNT_ADDED'
  /** A service account changed: its name, or whether it is active. */
  | 'SERVICE_ACCOUNT_UPDATED'
  /** An API key was created. */
  | 'API_KEY_CREATED'
  /** An API key was revoked. */
  | 'API_KEY_REVOKED'
  /** A user joined a hiring team. */
  | 'TEAM_MEMBER_ADDED'
  /** A member of a hiring team was given another role. */
  | 'TEAM_MEMBER_ROLE_CHANGED'
  /** A member left a hiring team. */
  | 'TEAM_MEMBER_REMOVED'
  /** The interviewers of an application changed. */
  | 'INTERVIEWERS_ASSIGNED'
  /** A posting became confidential, or stopped being so. */
  | 'POSTING_CONFIDENTIALITY_CHANGED'
  /** The company's settings changed. */
  | 'COMPANY_UPDATED'
  /** A department, location, tag, source, decision reason or role profile was created. */
  | 'CATALOG_ITEM_CREATED'
  /** A department, location, tag, source, decision reason or role profile was changed. */
  | 'CATALOG_ITEM_UPDATED'
  /** A department, location, tag, source, decision reason or role profile was archived or restored. */
  | 'CATALOG_ITEM_ARCHIVED';

/**
 * Limits the audit trail. A record must match every given field. A list field matches if one of its
 * values does, and takes up to 100 values.
 */
export type AuditFilter = {
  /** Only records of these kinds. */
  kinds?: Array<AuditKind> | null | undefined;
  /** Only records of these actors. */
  actorIds?: Array<string> | null | undefined;
  /** Only records about the subject with this ID. */
  subjectId?: string | null | undefined;
  /** Only records that concern these postings. */
  postingIds?: Array<string> | null | undefined;
  /** Only records at or after this time. */
  occurredAfter?: string | null | undefined;
  /** Only records before this time. */
  occurredBefore?: string | null | undefined;
};

/** The direction in which a list is sorted. */
export type OrderDirection =
  /** Ascending: smallest or earliest first. */
  | 'ASC'
  /** Descending: largest or latest first. */
  | 'DESC';

/** The kind of page that a link points to. */
export type LinkKind =
  /** A LinkedIn profile. */
  | 'LINKEDIN'
  /** A GitHub profile. */
  | 'GITHUB'
  /** A portfolio. */
  | 'PORTFOLIO'
  /** A personal website. */
  | 'WEBSITE'
  /** Any other page. */
  | 'OTHER';

/**
 * Limits a list of candidates. A candidate must match every given field, and one single application
 * must match all fields about applications. A list field matches if one of its values does.
 */
export type CandidateFilter = {
  /** Only candidates who have one of these tags. */
  tagIds?: Array<string> | null | undefined;
  /** Only candidates with an application to one of these postings that the viewer may see. */
  postingIds?: Array<string> | null | undefined;
  /** Only candidates with an application in one of these statuses that the viewer may see. */
  applicationStatus?: Array<ApplicationStatus> | null | undefined;
  /**
   * Only candidates with an application from a source of one of these kinds. The viewer must be able
   * to see the application and its source.
   */
  sourceKinds?: Array<SourceKind> | null | undefined;
  /**
   * True for candidates without an application that the viewer may see; false for candidates with one;
   * null for both.
   */
  prospect?: boolean | null | undefined;
  /**
   * True for candidates who are linked to a user or, for admins, have a proposed link; false for all
   * others; null for both.
   */
  staff?: boolean | null | undefined;
  /** Only candidates added at or after this time. */
  addedAfter?: string | null | undefined;
  /** Only candidates added before this time. */
  addedBefore?: string | null | undefined;
};

/** Who may read a comment. */
export type CommentVisibility =
  /** All users who can see the application. */
  | 'TEAM'
  /** Admins, recruiters, and recruiters on the posting's team. */
  | 'RECRUITERS'
  /** Admins only. */
  | 'ADMINS';

/** Who decided to end an application. */
export type DecisionKind =
  /** The company rejected the candidate. */
  | 'WE_REJECTED'
  /** The candidate withdrew. */
  | 'THEY_WITHDREW'
  /** Neither of them, for example because the role was dropped. */
  | 'OTHER';

/** The kinds of documents. */
export type DocumentKind =
  /** A résumé or CV. */
  | 'RESUME'
  /** A cover letter. */
  | 'COVER_LETTER'
  /** Any other document. */
  | 'OTHER';

/** Something to know before opening a document. */
export type DocumentNote =
  /** The file is encrypted and may require a password to open. */
  | 'PASSWORD_PROTECTED'
  /** The file is truncated or inconsistent and may open only in part, or not at all. */
  | 'DAMAGED';

/** A document to add to a candidate. */
export type AddDocumentInput = {
  /** ID of the candidate. */
  candidateId: string;
  /**
   * ID of the application that the document came with. Only viewers who see that application then see
   * the document.
   */
  applicationId?: string | null | undefined;
  /** The kind of document. */
  kind?: DocumentKind;
  /** The file, sent as multipart/form-data, 1 byte to 10 MB. */
  file: File;
  /** Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
};

/**
 * Limits the activity feed. An event must match every given field. A list field matches if one of its
 * values does, and takes up to 100 values.
 */
export type ActivityFilter = {
  /** Only events about these postings. */
  postingIds?: Array<string> | null | undefined;
  /** Only events about this application. */
  applicationId?: string | null | undefined;
  /** Only events about this candidate. */
  candidateId?: string | null | undefined;
  /** Only events caused by these actors. */
  actorIds?: Array<string> | null | undefined;
  /** Only events of these kinds. */
  kinds?: Array<PipelineEventKind> | null | undefined;
  /** Only events at or after this time. */
  occurredAfter?: string | null | undefined;
  /** Only events before this time. */
  occurredBefore?: string | null | undefined;
};

/** The kinds of events. Each has a type of the same name, such as `ApplicationMoved`. */
export type PipelineEventKind =
  /** An application was received. */
  | 'APPLICATION_RECEIVED'
  /** An application moved to another stage. */
  | 'APPLICATION_MOVED'
  /** The company rejected an application. */
  | 'APPLICATION_REJECTED'
  /** The candidate withdrew an application. */
  | 'APPLICATION_WITHDRAWN'
  /** An ended application was reopened. */
  | 'APPLICATION_REOPENED'
  /** A candidate was hired, which filled an opening. */
  | 'APPLICATION_HIRED'
  /** An application was transferred to another posting. */
  | 'APPLICATION_TRANSFERRED'
  /** The interviewers of an application changed. */
  | 'INTERVIEWERS_ASSIGNED'
  /** A comment was added to an application. */
  | 'COMMENT_ADDED'
  /** A document was added to a candidate. */
  | 'DOCUMENT_ADDED'
  /** A candidate was added. */
  | 'CANDIDATE_ADDED'
  /** A candidate's data changed. */
  | 'CANDIDATE_UPDATED'
  /** The tags of a candidate changed. */
  | 'CANDIDATE_TAGGED'
  /** A posting was created as a draft. */
  | 'POSTING_CREATED'
  /** A posting's own fields changed. */
  | 'POSTING_UPDATED'
  /** A posting was opened, or resumed after it was on hold. */
  | 'POSTING_OPENED'
  /** A posting was put on hold. */
  | 'POSTING_HELD'
  /** A posting was closed. */
  | 'POSTING_CLOSED'
  /** A closed posting was reopened. */
  | 'POSTING_REOPENED'
  /** A posting became confidential, or stopped being so. */
  | 'POSTING_CONFIDENTIALITY_CHANGED'
  /** An opening was added to a posting. */
  | 'OPENING_ADDED'
  /** An opening was canceled. */
  | 'OPENING_CANCELLED'
  /** An opening that was canceled when its posting closed was restored. */
  | 'OPENING_RESTORED'
  /** A stage was added to a posting's interview plan. */
  | 'STAGE_ADDED'
  /** A stage changed. */
  | 'STAGE_UPDATED'
  /** The stages of an interview plan were reordered. */
  | 'STAGES_REORDERED'
  /** A stage was removed from an interview plan. */
  | 'STAGE_REMOVED'
  /** A user joined a hiring team. */
  | 'TEAM_MEMBER_ADDED'
  /** A member of a hiring team was given another role. */
  | 'TEAM_MEMBER_ROLE_CHANGED'
  /** A member left a hiring team. */
  | 'TEAM_MEMBER_REMOVED'
  /** A user account was created. */
  | 'USER_ADDED'
  /** A user account changed: its name, role or rights, or whether it is active. */
  | 'USER_UPDATED'
  /** A service account was created. */
  | 'SERVICE_ACCOUNT_ADDED'
  /** A service account changed: its name, or whether it is active. */
  | 'SERVICE_ACCOUNT_UPDATED'
  /** An API key was created. Only the actor who created it and admins see this event. */
  | 'API_KEY_CREATED'
  /** An API key was revoked. Only the actor who revoked it and admins see this event. */
  | 'API_KEY_REVOKED'
  /** The company's settings changed. */
  | 'COMPANY_UPDATED'
  /** A department, location, tag, source, decision reason or role profile was created. */
  | 'CATALOG_ITEM_CREATED'
  /** A department, location, tag, source, decision reason or role profile was changed. */
  | 'CATALOG_ITEM_UPDATED'
  /** A department, location, tag, source, decision reason or role profile was archived or restored. */
  | 'CATALOG_ITEM_ARCHIVED';

/** The role of a user on a posting's hiring team. */
export type TeamRole =
  /** The hiring manager. */
  | 'HIRING_LEAD'
  /** Manages the pipeline. */
  | 'RECRUITER'
  /** Moves applications and arranges interviews. */
  | 'COORDINATOR'
  /** Finds and adds candidates. */
  | 'SOURCER'
  /** Interviews candidates; sees only the applications that they interview for. */
  | 'INTERVIEWER';

/** The statuses of an opening. */
export type OpeningStatus =
  /** The opening is open: a candidate can be hired for it. */
  | 'OPEN'
  /** A hire filled the opening. */
  | 'FILLED'
  /** The opening was canceled. */
  | 'CANCELLED';

/** The reasons for canceling an opening. */
export type OpeningCancelReason =
  /**
   * The posting was closed; reopening it restores the opening. Set automatically; not accepted as
   * input.
   */
  | 'POSTING_CLOSED'
  /** The position is no longer needed. */
  | 'NO_LONGER_NEEDED'
  /** There is no budget for the position. */
  | 'BUDGET'
  /** Any other reason. */
  | 'OTHER';

/** The statuses of a posting. */
export type PostingStatus =
  /** The posting is being prepared. */
  | 'DRAFT'
  /** The posting is waiting for approval. */
  | 'PENDING_APPROVAL'
  /** The posting accepts applications and hires. */
  | 'OPEN'
  /** The posting accepts applications but no hires. */
  | 'ON_HOLD'
  /** The posting is closed. It can be reopened. */
  | 'CLOSED';

/** How a posting is advertised. */
export type PostingVisibility =
  /** Publicly listed. */
  | 'LISTED'
  /** Not listed; visible to people who have the link. */
  | 'UNLISTED'
  /** Visible to colleagues only. */
  | 'INTERNAL';

/** The kinds of employment. */
export type EmploymentType =
  /** Permanent, full time. */
  | 'FULL_TIME'
  /** Permanent, part time. */
  | 'PART_TIME'
  /** Contract work on a defined project. */
  | 'CONTRACT'
  /** An internship. */
  | 'INTERNSHIP'
  /** Employment for a limited time. */
  | 'TEMPORARY';

/** Where the work is done. */
export type Workplace =
  /** On site at a location. */
  | 'ONSITE'
  /** Partly on site, partly remote. */
  | 'HYBRID'
  /** Remote, from anywhere. */
  | 'REMOTE';

/**
 * Limits a list of postings. A posting must match every given field. A list field matches if one of
 * its values does.
 */
export type PostingFilter = {
  /** Only postings with one of these statuses. */
  status?: Array<PostingStatus> | null | undefined;
  /** Only postings that are advertised in one of these ways. */
  visibility?: Array<PostingVisibility> | null | undefined;
  /** True for confidential postings only; false for all others; null for both. */
  confidential?: boolean | null | undefined;
  /** Only postings of these departments and their descendants. */
  departmentIds?: Array<string> | null | undefined;
  /** Only postings at one of these locations. */
  locationIds?: Array<string> | null | undefined;
  /** Only postings drafted from one of these role profiles. */
  roleProfileIds?: Array<string> | null | undefined;
  /** Only postings that have one of these users on their hiring team. */
  teamUserIds?: Array<string> | null | undefined;
  /**
   * Only postings whose title contains words that start with the words given here, ignoring case and
   * accents; at most 200 characters.
   */
  search?: string | null | undefined;
};

/** The kinds of problems. */
export type ProblemCode =
  /** The object has changed since the version that the command stated. */
  | 'VERSION_CONFLICT'
  /** The object's current status does not allow the requested one to follow. */
  | 'ILLEGAL_TRANSITION'
  /** An input value is invalid. */
  | 'INVALID_INPUT'
  /** The posting has no open openings to fill. */
  | 'NO_OPEN_OPENING'
  /** The posting's status does not allow the command. */
  | 'POSTING_NOT_OPEN'
  /** The candidate already has an active application to the posting. */
  | 'DUPLICATE_APPLICATION'
  /** The stage has active applications. */
  | 'STAGE_IN_USE'
  /** The idempotency key was already used with other input. */
  | 'IDEMPOTENCY_MISMATCH';

/**
 * The ways in which an input value can be invalid. More may be added: treat an unknown code as
 * `INVALID`.
 */
export type InvalidFieldCode =
  /** The value is missing or blank, or the list has too few items. */
  | 'REQUIRED'
  /** The text has too many characters. The message gives the limit. */
  | 'TOO_LONG'
  /** The list has too many items. The message gives the limit. */
  | 'TOO_MANY'
  /** The number or time is out of range. The message gives the range. */
  | 'OUT_OF_RANGE'
  /** The value does not have the format that the field requires. */
  | 'INVALID'
  /** No object that the viewer can see has this ID. */
  | 'NOT_FOUND'
  /** The viewer does not have permission to do this with the object. Only in items of bulk commands. */
  | 'FORBIDDEN'
  /** The value is already taken, or is listed twice. */
  | 'DUPLICATE'
  /** The object is archived and can no longer be chosen. */
  | 'ARCHIVED'
  /** The value contradicts another input value or existing data. */
  | 'CONFLICTING'
  /** The application is already in this stage. */
  | 'SAME_STAGE'
  /** The application is already in this posting. */
  | 'SAME_POSTING'
  /** The stage belongs to another posting. */
  | 'NOT_IN_POSTING'
  /** The application's last stage is archived. Choose another stage. */
  | 'STAGE_ARCHIVED'
  /** A posting needs at least one stage. */
  | 'LAST_STAGE'
  /** The decision reason's kind does not fit the decision. */
  | 'WRONG_KIND'
  /**
   * An application cannot be transferred to a confidential posting. Add a new application there
   * instead.
   */
  | 'CONFIDENTIAL_TARGET'
  /** A confidential posting needs at least one hiring lead or recruiter on its team. */
  | 'LAST_LEAD'
  /** The posting requires an accepted offer before a hire. */
  | 'OFFER_NOT_ACCEPTED';

/** The kinds of abilities that a competency can describe. */
export type CompetencyKind =
  /** Technical skill, such as design, coding and operations. */
  | 'TECHNICAL'
  /** Leading people and making decisions. */
  | 'LEADERSHIP'
  /** Understanding others and being understood. */
  | 'COMMUNICATION'
  /** Knowledge of the business domain. */
  | 'DOMAIN'
  /** Values, and how the person works with others. */
  | 'VALUES';

/** A rating on the scale of interview feedback. */
export type Rating =
  /** Strongly against. */
  | 'STRONG_NO'
  /** Against. */
  | 'NO'
  /** Undecided. */
  | 'MIXED'
  /** In favor. */
  | 'YES'
  /** Strongly in favor. */
  | 'STRONG_YES';

/** A session to revoke. */
export type RevokeSessionInput = {
  /** ID of the session. */
  sessionId: string;
  /** Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A user to sign out everywhere. */
export type RevokeAllSessionsInput = {
  /** ID of the user whose sessions to revoke; null for the viewer's own. */
  userId?: string | null | undefined;
  /** True to keep the session that sent this request. */
  keepCurrent?: boolean;
  /** Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
};

/** The ways in which a session can start. */
export type SignInMethod =
  /** With a password, and with the second factor if one is set up. */
  | 'PASSWORD'
  /** With a link to set a password. */
  | 'LINK'
  /** With single sign-on. */
  | 'OIDC'
  /** With the demo's one-click sign-in. */
  | 'DEMO';

/** The kinds of sources. */
export type SourceKind =
  /** The company's own careers page. */
  | 'CAREERS_PAGE'
  /** A referral by a colleague. */
  | 'REFERRAL'
  /** A recruiting agency. */
  | 'AGENCY'
  /** The hiring team found and approached the candidate. */
  | 'SOURCED'
  /** An external job board. */
  | 'JOB_BOARD'
  /** A fair, meetup or conference. */
  | 'EVENT'
  /** The candidate already works at the company. */
  | 'INTERNAL';

/** The kinds of stages. */
export type StageKind =
  /** Reviewing the application. */
  | 'REVIEW'
  /** A short first conversation. */
  | 'SCREEN'
  /** A task or test. */
  | 'ASSESSMENT'
  /** Interviews. */
  | 'INTERVIEW'
  /** Making an offer. */
  | 'OFFER';

/** A user to create a password link for. */
export type CreatePasswordLinkInput = {
  /** ID of the user. */
  userId: string;
  /** Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
};

/** The role of a user or service account in the company. Roles on hiring teams add to it. */
export type CompanyRole =
  /** May do everything. Seeing confidential postings of other teams requires confidential access. */
  | 'ADMIN'
  /** Manages hiring in all postings that are not confidential. */
  | 'RECRUITER'
  /** May do only what their roles on hiring teams allow. */
  | 'MEMBER'
  /** May only read the audit trail and user accounts. */
  | 'AUDITOR';

/** Limits a list of users. */
export type UserFilter = {
  /** True for active accounts only; false for deactivated accounts only; null for both. */
  active?: boolean | null | undefined;
};

type Happening_AccessLost_Fragment = { __typename: 'AccessLost', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_AccessGained_Fragment = { __typename: 'AccessGained', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_ApplicationReceived_Fragment = { __typename: 'ApplicationReceived', id: string, occurredAt: string, toStage: { name: string } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_ApplicationMoved_Fragment = { __typename: 'ApplicationMoved', id: string, occurredAt: string, fromStage: { name: string } | null, toStage: { name: string } | null, transition: { note: string | null } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_ApplicationRejected_Fragment = { __typename: 'ApplicationRejected', id: string, occurredAt: string, reason: { label: string } | null, transition: { note: string | null } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_ApplicationWithdrawn_Fragment = { __typename: 'ApplicationWithdrawn', id: string, occurredAt: string, reason: { label: string } | null, transition: { note: string | null } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_ApplicationReopened_Fragment = { __typename: 'ApplicationReopened', fromStatus: ApplicationStatus, id: string, occurredAt: string, toStage: { name: string } | null, transition: { note: string | null } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_ApplicationHired_Fragment = { __typename: 'ApplicationHired', id: string, occurredAt: string, transition: { note: string | null } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_ApplicationTransferred_Fragment = { __typename: 'ApplicationTransferred', id: string, occurredAt: string, transferredTo: { id: string, posting: { title: string } } | null, transition: { note: string | null } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_InterviewersAssigned_Fragment = { __typename: 'InterviewersAssigned', id: string, occurredAt: string, addedUsers: Array<{ name: string }>, removedUsers: Array<{ name: string }>, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_CommentAdded_Fragment = { __typename: 'CommentAdded', id: string, occurredAt: string, comment: { body: string, visibility: CommentVisibility } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_DocumentAdded_Fragment = { __typename: 'DocumentAdded', id: string, occurredAt: string, document: { filename: string, kind: DocumentKind } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_CandidateAdded_Fragment = { __typename: 'CandidateAdded', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_CandidateUpdated_Fragment = { __typename: 'CandidateUpdated', changedFields: Array<string>, id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_CandidateTagged_Fragment = { __typename: 'CandidateTagged', id: string, occurredAt: string, addedTags: Array<{ name: string }>, removedTags: Array<{ name: string }>, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_PostingCreated_Fragment = { __typename: 'PostingCreated', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_PostingUpdated_Fragment = { __typename: 'PostingUpdated', changedFields: Array<string>, id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_PostingOpened_Fragment = { __typename: 'PostingOpened', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_PostingHeld_Fragment = { __typename: 'PostingHeld', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_PostingClosed_Fragment = { __typename: 'PostingClosed', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_PostingReopened_Fragment = { __typename: 'PostingReopened', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_PostingConfidentialityChanged_Fragment = { __typename: 'PostingConfidentialityChanged', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_OpeningAdded_Fragment = { __typename: 'OpeningAdded', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_OpeningCancelled_Fragment = { __typename: 'OpeningCancelled', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_OpeningRestored_Fragment = { __typename: 'OpeningRestored', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_StageAdded_Fragment = { __typename: 'StageAdded', id: string, occurredAt: string, stage: { name: string } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_StageUpdated_Fragment = { __typename: 'StageUpdated', id: string, occurredAt: string, stage: { name: string } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_StagesReordered_Fragment = { __typename: 'StagesReordered', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_StageRemoved_Fragment = { __typename: 'StageRemoved', id: string, occurredAt: string, stage: { name: string } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_TeamMemberAdded_Fragment = { __typename: 'TeamMemberAdded', id: string, occurredAt: string, user: { name: string } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_TeamMemberRoleChanged_Fragment = { __typename: 'TeamMemberRoleChanged', id: string, occurredAt: string, user: { name: string } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_TeamMemberRemoved_Fragment = { __typename: 'TeamMemberRemoved', id: string, occurredAt: string, user: { name: string } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_UserAdded_Fragment = { __typename: 'UserAdded', id: string, occurredAt: string, user: { name: string } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_UserUpdated_Fragment = { __typename: 'UserUpdated', changedFields: Array<string>, id: string, occurredAt: string, user: { name: string } | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_ServiceAccountAdded_Fragment = { __typename: 'ServiceAccountAdded', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_ServiceAccountUpdated_Fragment = { __typename: 'ServiceAccountUpdated', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_ApiKeyCreated_Fragment = { __typename: 'ApiKeyCreated', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_ApiKeyRevoked_Fragment = { __typename: 'ApiKeyRevoked', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_CompanyUpdated_Fragment = { __typename: 'CompanyUpdated', id: string, occurredAt: string, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_CatalogItemCreated_Fragment = { __typename: 'CatalogItemCreated', id: string, occurredAt: string, item:
    | { __typename: 'ApiKey' }
    | { __typename: 'Application' }
    | { __typename: 'AuditRecord' }
    | { __typename: 'System' }
    | { __typename: 'Candidate' }
    | { __typename: 'Comment' }
    | { __typename: 'Company' }
    | { __typename: 'DecisionReason', label: string }
    | { __typename: 'Department', name: string }
    | { __typename: 'Document' }
    | { __typename: 'ApplicationReceived' }
    | { __typename: 'ApplicationMoved' }
    | { __typename: 'ApplicationRejected' }
    | { __typename: 'ApplicationWithdrawn' }
    | { __typename: 'ApplicationReopened' }
    | { __typename: 'ApplicationHired' }
    | { __typename: 'ApplicationTransferred' }
    | { __typename: 'InterviewersAssigned' }
    | { __typename: 'CommentAdded' }
    | { __typename: 'DocumentAdded' }
    | { __typename: 'CandidateAdded' }
    | { __typename: 'CandidateUpdated' }
    | { __typename: 'CandidateTagged' }
    | { __typename: 'PostingCreated' }
    | { __typename: 'PostingUpdated' }
    | { __typename: 'PostingOpened' }
    | { __typename: 'PostingHeld' }
    | { __typename: 'PostingClosed' }
    | { __typename: 'PostingReopened' }
    | { __typename: 'PostingConfidentialityChanged' }
    | { __typename: 'OpeningAdded' }
    | { __typename: 'OpeningCancelled' }
    | { __typename: 'OpeningRestored' }
    | { __typename: 'StageAdded' }
    | { __typename: 'StageUpdated' }
    | { __typename: 'StagesReordered' }
    | { __typename: 'StageRemoved' }
    | { __typename: 'TeamMemberAdded' }
    | { __typename: 'TeamMemberRoleChanged' }
    | { __typename: 'TeamMemberRemoved' }
    | { __typename: 'UserAdded' }
    | { __typename: 'UserUpdated' }
    | { __typename: 'ServiceAccountAdded' }
    | { __typename: 'ServiceAccountUpdated' }
    | { __typename: 'ApiKeyCreated' }
    | { __typename: 'ApiKeyRevoked' }
    | { __typename: 'CompanyUpdated' }
    | { __typename: 'CatalogItemCreated' }
    | { __typename: 'CatalogItemUpdated' }
    | { __typename: 'CatalogItemArchived' }
    | { __typename: 'HiringTeamMember' }
    | { __typename: 'Location', name: string }
    | { __typename: 'Opening' }
    | { __typename: 'Posting' }
    | { __typename: 'PostingCompetency' }
    | { __typename: 'RoleProfile', title: string }
    | { __typename: 'Competency' }
    | { __typename: 'ServiceAccount' }
    | { __typename: 'Session' }
    | { __typename: 'Source', label: string }
    | { __typename: 'Stage' }
    | { __typename: 'Tag', name: string }
    | { __typename: 'Transition' }
    | { __typename: 'User' }
    | { __typename: 'Viewer' }
   | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_CatalogItemUpdated_Fragment = { __typename: 'CatalogItemUpdated', id: string, occurredAt: string, item:
    | { __typename: 'ApiKey' }
    | { __typename: 'Application' }
    | { __typename: 'AuditRecord' }
    | { __typename: 'System' }
    | { __typename: 'Candidate' }
    | { __typename: 'Comment' }
    | { __typename: 'Company' }
    | { __typename: 'DecisionReason', label: string }
    | { __typename: 'Department', name: string }
    | { __typename: 'Document' }
    | { __typename: 'ApplicationReceived' }
    | { __typename: 'ApplicationMoved' }
    | { __typename: 'ApplicationRejected' }
    | { __typename: 'ApplicationWithdrawn' }
    | { __typename: 'ApplicationReopened' }
    | { __typename: 'ApplicationHired' }
    | { __typename: 'ApplicationTransferred' }
    | { __typename: 'InterviewersAssigned' }
    | { __typename: 'CommentAdded' }
    | { __typename: 'DocumentAdded' }
    | { __typename: 'CandidateAdded' }
    | { __typename: 'CandidateUpdated' }
    | { __typename: 'CandidateTagged' }
    | { __typename: 'PostingCreated' }
    | { __typename: 'PostingUpdated' }
    | { __typename: 'PostingOpened' }
    | { __typename: 'PostingHeld' }
    | { __typename: 'PostingClosed' }
    | { __typename: 'PostingReopened' }
    | { __typename: 'PostingConfidentialityChanged' }
    | { __typename: 'OpeningAdded' }
    | { __typename: 'OpeningCancelled' }
    | { __typename: 'OpeningRestored' }
    | { __typename: 'StageAdded' }
    | { __typename: 'StageUpdated' }
    | { __typename: 'StagesReordered' }
    | { __typename: 'StageRemoved' }
    | { __typename: 'TeamMemberAdded' }
    | { __typename: 'TeamMemberRoleChanged' }
    | { __typename: 'TeamMemberRemoved' }
    | { __typename: 'UserAdded' }
    | { __typename: 'UserUpdated' }
    | { __typename: 'ServiceAccountAdded' }
    | { __typename: 'ServiceAccountUpdated' }
    | { __typename: 'ApiKeyCreated' }
    | { __typename: 'ApiKeyRevoked' }
    | { __typename: 'CompanyUpdated' }
    | { __typename: 'CatalogItemCreated' }
    | { __typename: 'CatalogItemUpdated' }
    | { __typename: 'CatalogItemArchived' }
    | { __typename: 'HiringTeamMember' }
    | { __typename: 'Location', name: string }
    | { __typename: 'Opening' }
    | { __typename: 'Posting' }
    | { __typename: 'PostingCompetency' }
    | { __typename: 'RoleProfile', title: string }
    | { __typename: 'Competency' }
    | { __typename: 'ServiceAccount' }
    | { __typename: 'Session' }
    | { __typename: 'Source', label: string }
    | { __typename: 'Stage' }
    | { __typename: 'Tag', name: string }
    | { __typename: 'Transition' }
    | { __typename: 'User' }
    | { __typename: 'Viewer' }
   | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

type Happening_CatalogItemArchived_Fragment = { __typename: 'CatalogItemArchived', archived: boolean, id: string, occurredAt: string, item:
    | { __typename: 'ApiKey' }
    | { __typename: 'Application' }
    | { __typename: 'AuditRecord' }
    | { __typename: 'System' }
    | { __typename: 'Candidate' }
    | { __typename: 'Comment' }
    | { __typename: 'Company' }
    | { __typename: 'DecisionReason', label: string }
    | { __typename: 'Department', name: string }
    | { __typename: 'Document' }
    | { __typename: 'ApplicationReceived' }
    | { __typename: 'ApplicationMoved' }
    | { __typename: 'ApplicationRejected' }
    | { __typename: 'ApplicationWithdrawn' }
    | { __typename: 'ApplicationReopened' }
    | { __typename: 'ApplicationHired' }
    | { __typename: 'ApplicationTransferred' }
    | { __typename: 'InterviewersAssigned' }
    | { __typename: 'CommentAdded' }
    | { __typename: 'DocumentAdded' }
    | { __typename: 'CandidateAdded' }
    | { __typename: 'CandidateUpdated' }
    | { __typename: 'CandidateTagged' }
    | { __typename: 'PostingCreated' }
    | { __typename: 'PostingUpdated' }
    | { __typename: 'PostingOpened' }
    | { __typename: 'PostingHeld' }
    | { __typename: 'PostingClosed' }
    | { __typename: 'PostingReopened' }
    | { __typename: 'PostingConfidentialityChanged' }
    | { __typename: 'OpeningAdded' }
    | { __typename: 'OpeningCancelled' }
    | { __typename: 'OpeningRestored' }
    | { __typename: 'StageAdded' }
    | { __typename: 'StageUpdated' }
    | { __typename: 'StagesReordered' }
    | { __typename: 'StageRemoved' }
    | { __typename: 'TeamMemberAdded' }
    | { __typename: 'TeamMemberRoleChanged' }
    | { __typename: 'TeamMemberRemoved' }
    | { __typename: 'UserAdded' }
    | { __typename: 'UserUpdated' }
    | { __typename: 'ServiceAccountAdded' }
    | { __typename: 'ServiceAccountUpdated' }
    | { __typename: 'ApiKeyCreated' }
    | { __typename: 'ApiKeyRevoked' }
    | { __typename: 'CompanyUpdated' }
    | { __typename: 'CatalogItemCreated' }
    | { __typename: 'CatalogItemUpdated' }
    | { __typename: 'CatalogItemArchived' }
    | { __typename: 'HiringTeamMember' }
    | { __typename: 'Location', name: string }
    | { __typename: 'Opening' }
    | { __typename: 'Posting' }
    | { __typename: 'PostingCompetency' }
    | { __typename: 'RoleProfile', title: string }
    | { __typename: 'Competency' }
    | { __typename: 'ServiceAccount' }
    | { __typename: 'Session' }
    | { __typename: 'Source', label: string }
    | { __typename: 'Stage' }
    | { __typename: 'Tag', name: string }
    | { __typename: 'Transition' }
    | { __typename: 'User' }
    | { __typename: 'Viewer' }
   | null, actor:
    | { __typename: 'System', id: string, name: string }
    | { __typename: 'ServiceAccount', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
  , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null };

export type HappeningFragment =
  | Happening_AccessLost_Fragment
  | Happening_AccessGained_Fragment
  | Happening_ApplicationReceived_Fragment
  | Happening_ApplicationMoved_Fragment
  | Happening_ApplicationRejected_Fragment
  | Happening_ApplicationWithdrawn_Fragment
  | Happening_ApplicationReopened_Fragment
  | Happening_ApplicationHired_Fragment
  | Happening_ApplicationTransferred_Fragment
  | Happening_InterviewersAssigned_Fragment
  | Happening_CommentAdded_Fragment
  | Happening_DocumentAdded_Fragment
  | Happening_CandidateAdded_Fragment
  | Happening_CandidateUpdated_Fragment
  | Happening_CandidateTagged_Fragment
  | Happening_PostingCreated_Fragment
  | Happening_PostingUpdated_Fragment
  | Happening_PostingOpened_Fragment
  | Happening_PostingHeld_Fragment
  | Happening_PostingClosed_Fragment
  | Happening_PostingReopened_Fragment
  | Happening_PostingConfidentialityChanged_Fragment
  | Happening_OpeningAdded_Fragment
  | Happening_OpeningCancelled_Fragment
  | Happening_OpeningRestored_Fragment
  | Happening_StageAdded_Fragment
  | Happening_StageUpdated_Fragment
  | Happening_StagesReordered_Fragment
  | Happening_StageRemoved_Fragment
  | Happening_TeamMemberAdded_Fragment
  | Happening_TeamMemberRoleChanged_Fragment
  | Happening_TeamMemberRemoved_Fragment
  | Happening_UserAdded_Fragment
  | Happening_UserUpdated_Fragment
  | Happening_ServiceAccountAdded_Fragment
  | Happening_ServiceAccountUpdated_Fragment
  | Happening_ApiKeyCreated_Fragment
  | Happening_ApiKeyRevoked_Fragment
  | Happening_CompanyUpdated_Fragment
  | Happening_CatalogItemCreated_Fragment
  | Happening_CatalogItemUpdated_Fragment
  | Happening_CatalogItemArchived_Fragment
;

type CatalogName_ApiKey_Fragment = { __typename: 'ApiKey' };

type CatalogName_Application_Fragment = { __typename: 'Application' };

type CatalogName_AuditRecord_Fragment = { __typename: 'AuditRecord' };

type CatalogName_System_Fragment = { __typename: 'System' };

type CatalogName_Candidate_Fragment = { __typename: 'Candidate' };

type CatalogName_Comment_Fragment = { __typename: 'Comment' };

type CatalogName_Company_Fragment = { __typename: 'Company' };

type CatalogName_DecisionReason_Fragment = { __typename: 'DecisionReason', label: string };

type CatalogName_Department_Fragment = { __typename: 'Department', name: string };

type CatalogName_Document_Fragment = { __typename: 'Document' };

type CatalogName_ApplicationReceived_Fragment = { __typename: 'ApplicationReceived' };

type CatalogName_ApplicationMoved_Fragment = { __typename: 'ApplicationMoved' };

type CatalogName_ApplicationRejected_Fragment = { __typename: 'ApplicationRejected' };

type CatalogName_ApplicationWithdrawn_Fragment = { __typename: 'ApplicationWithdrawn' };

type CatalogName_ApplicationReopened_Fragment = { __typename: 'ApplicationReopened' };

type CatalogName_ApplicationHired_Fragment = { __typename: 'ApplicationHired' };

type CatalogName_ApplicationTransferred_Fragment = { __typename: 'ApplicationTransferred' };

type CatalogName_InterviewersAssigned_Fragment = { __typename: 'InterviewersAssigned' };

type CatalogName_CommentAdded_Fragment = { __typename: 'CommentAdded' };

type CatalogName_DocumentAdded_Fragment = { __typename: 'DocumentAdded' };

type CatalogName_CandidateAdded_Fragment = { __typename: 'CandidateAdded' };

type CatalogName_CandidateUpdated_Fragment = { __typename: 'CandidateUpdated' };

type CatalogName_CandidateTagged_Fragment = { __typename: 'CandidateTagged' };

type CatalogName_PostingCreated_Fragment = { __typename: 'PostingCreated' };

type CatalogName_PostingUpdated_Fragment = { __typename: 'PostingUpdated' };

type CatalogName_PostingOpened_Fragment = { __typename: 'PostingOpened' };

type CatalogName_PostingHeld_Fragment = { __typename: 'PostingHeld' };

type CatalogName_PostingClosed_Fragment = { __typename: 'PostingClosed' };

type CatalogName_PostingReopened_Fragment = { __typename: 'PostingReopened' };

type CatalogName_PostingConfidentialityChanged_Fragment = { __typename: 'PostingConfidentialityChanged' };

type CatalogName_OpeningAdded_Fragment = { __typename: 'OpeningAdded' };

type CatalogName_OpeningCancelled_Fragment = { __typename: 'OpeningCancelled' };

type CatalogName_OpeningRestored_Fragment = { __typename: 'OpeningRestored' };

type CatalogName_StageAdded_Fragment = { __typename: 'StageAdded' };

type CatalogName_StageUpdated_Fragment = { __typename: 'StageUpdated' };

type CatalogName_StagesReordered_Fragment = { __typename: 'StagesReordered' };

type CatalogName_StageRemoved_Fragment = { __typename: 'StageRemoved' };

type CatalogName_TeamMemberAdded_Fragment = { __typename: 'TeamMemberAdded' };

type CatalogName_TeamMemberRoleChanged_Fragment = { __typename: 'TeamMemberRoleChanged' };

type CatalogName_TeamMemberRemoved_Fragment = { __typename: 'TeamMemberRemoved' };

type CatalogName_UserAdded_Fragment = { __typename: 'UserAdded' };

type CatalogName_UserUpdated_Fragment = { __typename: 'UserUpdated' };

type CatalogName_ServiceAccountAdded_Fragment = { __typename: 'ServiceAccountAdded' };

type CatalogName_ServiceAccountUpdated_Fragment = { __typename: 'ServiceAccountUpdated' };

type CatalogName_ApiKeyCreated_Fragment = { __typename: 'ApiKeyCreated' };

type CatalogName_ApiKeyRevoked_Fragment = { __typename: 'ApiKeyRevoked' };

type CatalogName_CompanyUpdated_Fragment = { __typename: 'CompanyUpdated' };

type CatalogName_CatalogItemCreated_Fragment = { __typename: 'CatalogItemCreated' };

type CatalogName_CatalogItemUpdated_Fragment = { __typename: 'CatalogItemUpdated' };

type CatalogName_CatalogItemArchived_Fragment = { __typename: 'CatalogItemArchived' };

type CatalogName_HiringTeamMember_Fragment = { __typename: 'HiringTeamMember' };

type CatalogName_Location_Fragment = { __typename: 'Location', name: string };

type CatalogName_Opening_Fragment = { __typename: 'Opening' };

type CatalogName_Posting_Fragment = { __typename: 'Posting' };

type CatalogName_PostingCompetency_Fragment = { __typename: 'PostingCompetency' };

type CatalogName_RoleProfile_Fragment = { __typename: 'RoleProfile', title: string };

type CatalogName_Competency_Fragment = { __typename: 'Competency' };

type CatalogName_ServiceAccount_Fragment = { __typename: 'ServiceAccount' };

type CatalogName_Session_Fragment = { __typename: 'Session' };

type CatalogName_Source_Fragment = { __typename: 'Source', label: string };

type CatalogName_Stage_Fragment = { __typename: 'Stage' };

type CatalogName_Tag_Fragment = { __typename: 'Tag', name: string };

type CatalogName_Transition_Fragment = { __typename: 'Transition' };

type CatalogName_User_Fragment = { __typename: 'User' };

type CatalogName_Viewer_Fragment = { __typename: 'Viewer' };

export type CatalogNameFragment =
  | CatalogName_ApiKey_Fragment
  | CatalogName_Application_Fragment
  | CatalogName_AuditRecord_Fragment
  | CatalogName_System_Fragment
  | CatalogName_Candidate_Fragment
  | CatalogName_Comment_Fragment
  | CatalogName_Company_Fragment
  | CatalogName_DecisionReason_Fragment
  | CatalogName_Department_Fragment
  | CatalogName_Document_Fragment
  | CatalogName_ApplicationReceived_Fragment
  | CatalogName_ApplicationMoved_Fragment
  | CatalogName_ApplicationRejected_Fragment
  | CatalogName_ApplicationWithdrawn_Fragment
  | CatalogName_ApplicationReopened_Fragment
  | CatalogName_ApplicationHired_Fragment
  | CatalogName_ApplicationTransferred_Fragment
  | CatalogName_InterviewersAssigned_Fragment
  | CatalogName_CommentAdded_Fragment
  | CatalogName_DocumentAdded_Fragment
  | CatalogName_CandidateAdded_Fragment
  | CatalogName_CandidateUpdated_Fragment
  | CatalogName_CandidateTagged_Fragment
  | CatalogName_PostingCreated_Fragment
  | CatalogName_PostingUpdated_Fragment
  | CatalogName_PostingOpened_Fragment
  | CatalogName_PostingHeld_Fragment
  | CatalogName_PostingClosed_Fragment
  | CatalogName_PostingReopened_Fragment
  | CatalogName_PostingConfidentialityChanged_Fragment
  | CatalogName_OpeningAdded_Fragment
  | CatalogName_OpeningCancelled_Fragment
  | CatalogName_OpeningRestored_Fragment
  | CatalogName_StageAdded_Fragment
  | CatalogName_StageUpdated_Fragment
  | CatalogName_StagesReordered_Fragment
  | CatalogName_StageRemoved_Fragment
  | CatalogName_TeamMemberAdded_Fragment
  | CatalogName_TeamMemberRoleChanged_Fragment
  | CatalogName_TeamMemberRemoved_Fragment
  | CatalogName_UserAdded_Fragment
  | CatalogName_UserUpdated_Fragment
  | CatalogName_ServiceAccountAdded_Fragment
  | CatalogName_ServiceAccountUpdated_Fragment
  | CatalogName_ApiKeyCreated_Fragment
  | CatalogName_ApiKeyRevoked_Fragment
  | CatalogName_CompanyUpdated_Fragment
  | CatalogName_CatalogItemCreated_Fragment
  | CatalogName_CatalogItemUpdated_Fragment
  | CatalogName_CatalogItemArchived_Fragment
  | CatalogName_HiringTeamMember_Fragment
  | CatalogName_Location_Fragment
  | CatalogName_Opening_Fragment
  | CatalogName_Posting_Fragment
  | CatalogName_PostingCompetency_Fragment
  | CatalogName_RoleProfile_Fragment
  | CatalogName_Competency_Fragment
  | CatalogName_ServiceAccount_Fragment
  | CatalogName_Session_Fragment
  | CatalogName_Source_Fragment
  | CatalogName_Stage_Fragment
  | CatalogName_Tag_Fragment
  | CatalogName_Transition_Fragment
  | CatalogName_User_Fragment
  | CatalogName_Viewer_Fragment
;

export type ActivityListQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
  last: number;
  before?: string | null | undefined;
}>;


export type ActivityListQuery = { activity: { pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<
      | { __typename: 'AccessLost', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'AccessGained', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'ApplicationReceived', id: string, occurredAt: string, toStage: { name: string } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'ApplicationMoved', id: string, occurredAt: string, fromStage: { name: string } | null, toStage: { name: string } | null, transition: { note: string | null } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'ApplicationRejected', id: string, occurredAt: string, reason: { label: string } | null, transition: { note: string | null } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'ApplicationWithdrawn', id: string, occurredAt: string, reason: { label: string } | null, transition: { note: string | null } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'ApplicationReopened', fromStatus: ApplicationStatus, id: string, occurredAt: string, toStage: { name: string } | null, transition: { note: string | null } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'ApplicationHired', id: string, occurredAt: string, transition: { note: string | null } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'ApplicationTransferred', id: string, occurredAt: string, transferredTo: { id: string, posting: { title: string } } | null, transition: { note: string | null } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'InterviewersAssigned', id: string, occurredAt: string, addedUsers: Array<{ name: string }>, removedUsers: Array<{ name: string }>, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'CommentAdded', id: string, occurredAt: string, comment: { body: string, visibility: CommentVisibility } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'DocumentAdded', id: string, occurredAt: string, document: { filename: string, kind: DocumentKind } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'CandidateAdded', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'CandidateUpdated', changedFields: Array<string>, id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'CandidateTagged', id: string, occurredAt: string, addedTags: Array<{ name: string }>, removedTags: Array<{ name: string }>, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'PostingCreated', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'PostingUpdated', changedFields: Array<string>, id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'PostingOpened', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'PostingHeld', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'PostingClosed', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'PostingReopened', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'PostingConfidentialityChanged', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'OpeningAdded', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'OpeningCancelled', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'OpeningRestored', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'StageAdded', id: string, occurredAt: string, stage: { name: string } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'StageUpdated', id: string, occurredAt: string, stage: { name: string } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'StagesReordered', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'StageRemoved', id: string, occurredAt: string, stage: { name: string } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'TeamMemberAdded', id: string, occurredAt: string, user: { name: string } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'TeamMemberRoleChanged', id: string, occurredAt: string, user: { name: string } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'TeamMemberRemoved', id: string, occurredAt: string, user: { name: string } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'UserAdded', id: string, occurredAt: string, user: { name: string } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'UserUpdated', changedFields: Array<string>, id: string, occurredAt: string, user: { name: string } | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'ServiceAccountAdded', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'ServiceAccountUpdated', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'ApiKeyCreated', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'ApiKeyRevoked', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'CompanyUpdated', id: string, occurredAt: string, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'CatalogItemCreated', id: string, occurredAt: string, item:
          | { __typename: 'ApiKey' }
          | { __typename: 'Application' }
          | { __typename: 'AuditRecord' }
          | { __typename: 'System' }
          | { __typename: 'Candidate' }
          | { __typename: 'Comment' }
          | { __typename: 'Company' }
          | { __typename: 'DecisionReason', label: string }
          | { __typename: 'Department', name: string }
          | { __typename: 'Document' }
          | { __typename: 'ApplicationReceived' }
          | { __typename: 'ApplicationMoved' }
          | { __typename: 'ApplicationRejected' }
          | { __typename: 'ApplicationWithdrawn' }
          | { __typename: 'ApplicationReopened' }
          | { __typename: 'ApplicationHired' }
          | { __typename: 'ApplicationTransferred' }
          | { __typename: 'InterviewersAssigned' }
          | { __typename: 'CommentAdded' }
          | { __typename: 'DocumentAdded' }
          | { __typename: 'CandidateAdded' }
          | { __typename: 'CandidateUpdated' }
          | { __typename: 'CandidateTagged' }
          | { __typename: 'PostingCreated' }
          | { __typename: 'PostingUpdated' }
          | { __typename: 'PostingOpened' }
          | { __typename: 'PostingHeld' }
          | { __typename: 'PostingClosed' }
          | { __typename: 'PostingReopened' }
          | { __typename: 'PostingConfidentialityChanged' }
          | { __typename: 'OpeningAdded' }
          | { __typename: 'OpeningCancelled' }
          | { __typename: 'OpeningRestored' }
          | { __typename: 'StageAdded' }
          | { __typename: 'StageUpdated' }
          | { __typename: 'StagesReordered' }
          | { __typename: 'StageRemoved' }
          | { __typename: 'TeamMemberAdded' }
          | { __typename: 'TeamMemberRoleChanged' }
          | { __typename: 'TeamMemberRemoved' }
          | { __typename: 'UserAdded' }
          | { __typename: 'UserUpdated' }
          | { __typename: 'ServiceAccountAdded' }
          | { __typename: 'ServiceAccountUpdated' }
          | { __typename: 'ApiKeyCreated' }
          | { __typename: 'ApiKeyRevoked' }
          | { __typename: 'CompanyUpdated' }
          | { __typename: 'CatalogItemCreated' }
          | { __typename: 'CatalogItemUpdated' }
          | { __typename: 'CatalogItemArchived' }
          | { __typename: 'HiringTeamMember' }
          | { __typename: 'Location', name: string }
          | { __typename: 'Opening' }
          | { __typename: 'Posting' }
          | { __typename: 'PostingCompetency' }
          | { __typename: 'RoleProfile', title: string }
          | { __typename: 'Competency' }
          | { __typename: 'ServiceAccount' }
          | { __typename: 'Session' }
          | { __typename: 'Source', label: string }
          | { __typename: 'Stage' }
          | { __typename: 'Tag', name: string }
          | { __typename: 'Transition' }
          | { __typename: 'User' }
          | { __typename: 'Viewer' }
         | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'CatalogItemUpdated', id: string, occurredAt: string, item:
          | { __typename: 'ApiKey' }
          | { __typename: 'Application' }
          | { __typename: 'AuditRecord' }
          | { __typename: 'System' }
          | { __typename: 'Candidate' }
          | { __typename: 'Comment' }
          | { __typename: 'Company' }
          | { __typename: 'DecisionReason', label: string }
          | { __typename: 'Department', name: string }
          | { __typename: 'Document' }
          | { __typename: 'ApplicationReceived' }
          | { __typename: 'ApplicationMoved' }
          | { __typename: 'ApplicationRejected' }
          | { __typename: 'ApplicationWithdrawn' }
          | { __typename: 'ApplicationReopened' }
          | { __typename: 'ApplicationHired' }
          | { __typename: 'ApplicationTransferred' }
          | { __typename: 'InterviewersAssigned' }
          | { __typename: 'CommentAdded' }
          | { __typename: 'DocumentAdded' }
          | { __typename: 'CandidateAdded' }
          | { __typename: 'CandidateUpdated' }
          | { __typename: 'CandidateTagged' }
          | { __typename: 'PostingCreated' }
          | { __typename: 'PostingUpdated' }
          | { __typename: 'PostingOpened' }
          | { __typename: 'PostingHeld' }
          | { __typename: 'PostingClosed' }
          | { __typename: 'PostingReopened' }
          | { __typename: 'PostingConfidentialityChanged' }
          | { __typename: 'OpeningAdded' }
          | { __typename: 'OpeningCancelled' }
          | { __typename: 'OpeningRestored' }
          | { __typename: 'StageAdded' }
          | { __typename: 'StageUpdated' }
          | { __typename: 'StagesReordered' }
          | { __typename: 'StageRemoved' }
          | { __typename: 'TeamMemberAdded' }
          | { __typename: 'TeamMemberRoleChanged' }
          | { __typename: 'TeamMemberRemoved' }
          | { __typename: 'UserAdded' }
          | { __typename: 'UserUpdated' }
          | { __typename: 'ServiceAccountAdded' }
          | { __typename: 'ServiceAccountUpdated' }
          | { __typename: 'ApiKeyCreated' }
          | { __typename: 'ApiKeyRevoked' }
          | { __typename: 'CompanyUpdated' }
          | { __typename: 'CatalogItemCreated' }
          | { __typename: 'CatalogItemUpdated' }
          | { __typename: 'CatalogItemArchived' }
          | { __typename: 'HiringTeamMember' }
          | { __typename: 'Location', name: string }
          | { __typename: 'Opening' }
          | { __typename: 'Posting' }
          | { __typename: 'PostingCompetency' }
          | { __typename: 'RoleProfile', title: string }
          | { __typename: 'Competency' }
          | { __typename: 'ServiceAccount' }
          | { __typename: 'Session' }
          | { __typename: 'Source', label: string }
          | { __typename: 'Stage' }
          | { __typename: 'Tag', name: string }
          | { __typename: 'Transition' }
          | { __typename: 'User' }
          | { __typename: 'Viewer' }
         | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      | { __typename: 'CatalogItemArchived', archived: boolean, id: string, occurredAt: string, item:
          | { __typename: 'ApiKey' }
          | { __typename: 'Application' }
          | { __typename: 'AuditRecord' }
          | { __typename: 'System' }
          | { __typename: 'Candidate' }
          | { __typename: 'Comment' }
          | { __typename: 'Company' }
          | { __typename: 'DecisionReason', label: string }
          | { __typename: 'Department', name: string }
          | { __typename: 'Document' }
          | { __typename: 'ApplicationReceived' }
          | { __typename: 'ApplicationMoved' }
          | { __typename: 'ApplicationRejected' }
          | { __typename: 'ApplicationWithdrawn' }
          | { __typename: 'ApplicationReopened' }
          | { __typename: 'ApplicationHired' }
          | { __typename: 'ApplicationTransferred' }
          | { __typename: 'InterviewersAssigned' }
          | { __typename: 'CommentAdded' }
          | { __typename: 'DocumentAdded' }
          | { __typename: 'CandidateAdded' }
          | { __typename: 'CandidateUpdated' }
          | { __typename: 'CandidateTagged' }
          | { __typename: 'PostingCreated' }
          | { __typename: 'PostingUpdated' }
          | { __typename: 'PostingOpened' }
          | { __typename: 'PostingHeld' }
          | { __typename: 'PostingClosed' }
          | { __typename: 'PostingReopened' }
          | { __typename: 'PostingConfidentialityChanged' }
          | { __typename: 'OpeningAdded' }
          | { __typename: 'OpeningCancelled' }
          | { __typename: 'OpeningRestored' }
          | { __typename: 'StageAdded' }
          | { __typename: 'StageUpdated' }
          | { __typename: 'StagesReordered' }
          | { __typename: 'StageRemoved' }
          | { __typename: 'TeamMemberAdded' }
          | { __typename: 'TeamMemberRoleChanged' }
          | { __typename: 'TeamMemberRemoved' }
          | { __typename: 'UserAdded' }
          | { __typename: 'UserUpdated' }
          | { __typename: 'ServiceAccountAdded' }
          | { __typename: 'ServiceAccountUpdated' }
          | { __typename: 'ApiKeyCreated' }
          | { __typename: 'ApiKeyRevoked' }
          | { __typename: 'CompanyUpdated' }
          | { __typename: 'CatalogItemCreated' }
          | { __typename: 'CatalogItemUpdated' }
          | { __typename: 'CatalogItemArchived' }
          | { __typename: 'HiringTeamMember' }
          | { __typename: 'Location', name: string }
          | { __typename: 'Opening' }
          | { __typename: 'Posting' }
          | { __typename: 'PostingCompetency' }
          | { __typename: 'RoleProfile', title: string }
          | { __typename: 'Competency' }
          | { __typename: 'ServiceAccount' }
          | { __typename: 'Session' }
          | { __typename: 'Source', label: string }
          | { __typename: 'Stage' }
          | { __typename: 'Tag', name: string }
          | { __typename: 'Transition' }
          | { __typename: 'User' }
          | { __typename: 'Viewer' }
         | null, actor:
          | { __typename: 'System', id: string, name: string }
          | { __typename: 'ServiceAccount', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
    > } };

export type ActivityFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityFiltersQuery = { postings: { nodes: Array<{ id: string, title: string }> }, users: { nodes: Array<{ id: string, name: string }> } };

export type KeyFragment = { id: string, name: string, hint: string, scope: ApiScope, createdAt: string, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null };

export type OwnKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnKeysQuery = { viewer: { id: string, apiKeys: Array<{ id: string, name: string, hint: string, scope: ApiScope, createdAt: string, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null }> } };

export type CardFragment = { id: string, version: number, status: ApplicationStatus, appliedAt: string, enteredStageAt: string, dueAt: string | null, stage: { id: string }, source: { kind: SourceKind, label: string } | null, interviewers: Array<{ id: string, name: string }>, candidate: { id: string, name: string, headline: string | null, tags: Array<{ id: string, name: string }> } };

export type JourneyFragment = { id: string, version: number, status: ApplicationStatus, appliedAt: string, enteredStageAt: string, dueAt: string | null, endedAt: string | null, stage: { id: string, name: string }, source: { kind: SourceKind, label: string } | null, creditedTo: { id: string, name: string } | null, reason: { id: string, label: string } | null, interviewers: Array<{ id: string, name: string }>, posting: { id: string, title: string, status: PostingStatus, stages: Array<{ id: string, name: string }>, openings: Array<{ id: string, label: string | null }>, viewerCan: { seePipeline: boolean } }, viewerCan: { move: boolean, reject: boolean, withdraw: boolean, reopen: boolean, hire: boolean, transfer: boolean, comment: Array<CommentVisibility> }, transferredTo: { id: string, posting: { id: string, title: string } } | null, transferredFrom: { id: string, posting: { id: string, title: string } } | null, comments: { nodes: Array<{ id: string, body: string, visibility: CommentVisibility, createdAt: string, author:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }> } };

type Problems_VersionConflict_Fragment = { __typename: 'VersionConflict', changedAt: string | null, code: ProblemCode, message: string, changedBy:
    | { name: string }
    | { name: string }
    | { name: string }
   | null, current:
    | { id: string, version: number, status: ApplicationStatus, appliedAt: string, enteredStageAt: string, dueAt: string | null, stage: { id: string }, source: { kind: SourceKind, label: string } | null, interviewers: Array<{ id: string, name: string }>, candidate: { id: string, name: string, headline: string | null, tags: Array<{ id: string, name: string }> } }
    | Record<PropertyKey, never>
   | null };

type Problems_IllegalTransition_Fragment = { __typename: 'IllegalTransition', from: string, to: string, allowed: Array<string>, code: ProblemCode, message: string };

type Problems_InvalidInput_Fragment = { __typename: 'InvalidInput', code: ProblemCode, message: string, fields: Array<{ path: Array<string>, code: InvalidFieldCode, message: string }> };

type Problems_NoOpenOpening_Fragment = { __typename: 'NoOpenOpening', code: ProblemCode, message: string };

type Problems_PostingNotOpen_Fragment = { __typename: 'PostingNotOpen', code: ProblemCode, message: string, posting: { id: string, status: PostingStatus } | null };

type Problems_DuplicateApplication_Fragment = { __typename: 'DuplicateApplication', code: ProblemCode, message: string, existing: { id: string } | null };

type Problems_StageInUse_Fragment = { __typename: 'StageInUse', code: ProblemCode, message: string };

type Problems_IdempotencyMismatch_Fragment = { __typename: 'IdempotencyMismatch', code: ProblemCode, message: string };

export type ProblemsFragment =
  | Problems_VersionConflict_Fragment
  | Problems_IllegalTransition_Fragment
  | Problems_InvalidInput_Fragment
  | Problems_NoOpenOpening_Fragment
  | Problems_PostingNotOpen_Fragment
  | Problems_DuplicateApplication_Fragment
  | Problems_StageInUse_Fragment
  | Problems_IdempotencyMismatch_Fragment
;

export type BoardQueryVariables = Exact<{
  id: string;
  filter: ApplicationFilter;
  overdue: ApplicationFilter;
  order: ApplicationOrder;
  first: number;
}>;


export type BoardQuery = { pipelineCursor: string, posting: { id: string, version: number, title: string, status: PostingStatus, confidential: boolean, department: { name: string } | null, locations: Array<{ id: string, name: string }>, openings: Array<{ id: string, status: OpeningStatus }>, hiringTeam: Array<{ id: string, role: TeamRole, user: { id: string, name: string } }>, planGaps: Array<{ id: string, name: string }>, viewerCan: { edit: boolean, addApplication: boolean, moveApplications: boolean, rejectApplications: boolean, seePipeline: boolean }, stages: Array<{ id: string, name: string, kind: StageKind, targetDays: number | null, overdue: { totalCount: number }, applications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, status: ApplicationStatus, appliedAt: string, enteredStageAt: string, dueAt: string | null, stage: { id: string }, source: { kind: SourceKind, label: string } | null, interviewers: Array<{ id: string, name: string }>, candidate: { id: string, name: string, headline: string | null, tags: Array<{ id: string, name: string }> } }> } }> } | null };

export type BoardCountsQueryVariables = Exact<{
  id: string;
  filter: ApplicationFilter;
  overdue: ApplicationFilter;
}>;


export type BoardCountsQuery = { posting: { id: string, openings: Array<{ id: string, status: OpeningStatus }>, stages: Array<{ id: string, overdue: { totalCount: number }, applications: { totalCount: number } }> } | null };

export type ColumnQueryVariables = Exact<{
  filter: ApplicationFilter;
  order: ApplicationOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ColumnQuery = { applications: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, status: ApplicationStatus, appliedAt: string, enteredStageAt: string, dueAt: string | null, stage: { id: string }, source: { kind: SourceKind, label: string } | null, interviewers: Array<{ id: string, name: string }>, candidate: { id: string, name: string, headline: string | null, tags: Array<{ id: string, name: string }> } }> } };

export type CardCandidateQueryVariables = Exact<{
  id: string;
}>;


export type CardCandidateQuery = { candidate: { id: string, name: string, headline: string | null, tags: Array<{ id: string, name: string }> } | null };

export type MoveManyMutationVariables = Exact<{
  input: MoveApplicationsInput;
}>;


export type MoveManyMutation = { moveApplications: { results: Array<{ applicationId: string, application: { id: string, version: number, status: ApplicationStatus, appliedAt: string, enteredStageAt: string, dueAt: string | null, stage: { id: string }, source: { kind: SourceKind, label: string } | null, interviewers: Array<{ id: string, name: string }>, candidate: { id: string, name: string, headline: string | null, tags: Array<{ id: string, name: string }> } } | null, problem:
        | { __typename: 'VersionConflict', changedAt: string | null, code: ProblemCode, message: string, changedBy:
            | { name: string }
            | { name: string }
            | { name: string }
           | null, current:
            | { id: string, version: number, status: ApplicationStatus, appliedAt: string, enteredStageAt: string, dueAt: string | null, stage: { id: string }, source: { kind: SourceKind, label: string } | null, interviewers: Array<{ id: string, name: string }>, candidate: { id: string, name: string, headline: string | null, tags: Array<{ id: string, name: string }> } }
            | Record<PropertyKey, never>
           | null }
        | { __typename: 'IllegalTransition', from: string, to: string, allowed: Array<string>, code: ProblemCode, message: string }
        | { __typename: 'InvalidInput', code: ProblemCode, message: string, fields: Array<{ path: Array<string>, code: InvalidFieldCode, message: string }> }
        | { __typename: 'NoOpenOpening', code: ProblemCode, message: string }
        | { __typename: 'PostingNotOpen', code: ProblemCode, message: string, posting: { id: string, status: PostingStatus } | null }
        | { __typename: 'DuplicateApplication', code: ProblemCode, message: string, existing: { id: string } | null }
        | { __typename: 'StageInUse', code: ProblemCode, message: string }
        | { __typename: 'IdempotencyMismatch', code: ProblemCode, message: string }
       | null }> | null, problem:
      | { __typename: 'VersionConflict', changedAt: string | null, code: ProblemCode, message: string, changedBy:
          | { name: string }
          | { name: string }
          | { name: string }
         | null, current:
          | { id: string, version: number, status: ApplicationStatus, appliedAt: string, enteredStageAt: string, dueAt: string | null, stage: { id: string }, source: { kind: SourceKind, label: string } | null, interviewers: Array<{ id: string, name: string }>, candidate: { id: string, name: string, headline: string | null, tags: Array<{ id: string, name: string }> } }
          | Record<PropertyKey, never>
         | null }
      | { __typename: 'IllegalTransition', from: string, to: string, allowed: Array<string>, code: ProblemCode, message: string }
      | { __typename: 'InvalidInput', code: ProblemCode, message: string, fields: Array<{ path: Array<string>, code: InvalidFieldCode, message: string }> }
      | { __typename: 'NoOpenOpening', code: ProblemCode, message: string }
      | { __typename: 'PostingNotOpen', code: ProblemCode, message: string, posting: { id: string, status: PostingStatus } | null }
      | { __typename: 'DuplicateApplication', code: ProblemCode, message: string, existing: { id: string } | null }
      | { __typename: 'StageInUse', code: ProblemCode, message: string }
      | { __typename: 'IdempotencyMismatch', code: ProblemCode, message: string }
     | null } | null };

export type RejectManyMutationVariables = Exact<{
  input: RejectApplicationsInput;
}>;


export type RejectManyMutation = { rejectApplications: { results: Array<{ applicationId: string, application: { id: string, version: number, status: ApplicationStatus, appliedAt: string, enteredStageAt: string, dueAt: string | null, stage: { id: string }, source: { kind: SourceKind, label: string } | null, interviewers: Array<{ id: string, name: string }>, candidate: { id: string, name: string, headline: string | null, tags: Array<{ id: string, name: string }> } } | null, problem:
        | { __typename: 'VersionConflict', changedAt: string | null, code: ProblemCode, message: string, changedBy:
            | { name: string }
            | { name: string }
            | { name: string }
           | null, current:
            | { id: string, version: number, status: ApplicationStatus, appliedAt: string, enteredStageAt: string, dueAt: string | null, stage: { id: string }, source: { kind: SourceKind, label: string } | null, interviewers: Array<{ id: string, name: string }>, candidate: { id: string, name: string, headline: string | null, tags: Array<{ id: string, name: string }> } }
            | Record<PropertyKey, never>
           | null }
        | { __typename: 'IllegalTransition', from: string, to: string, allowed: Array<string>, code: ProblemCode, message: string }
        | { __typename: 'InvalidInput', code: ProblemCode, message: string, fields: Array<{ path: Array<string>, code: InvalidFieldCode, message: string }> }
        | { __typename: 'NoOpenOpening', code: ProblemCode, message: string }
        | { __typename: 'PostingNotOpen', code: ProblemCode, message: string, posting: { id: string, status: PostingStatus } | null }
        | { __typename: 'DuplicateApplication', code: ProblemCode, message: string, existing: { id: string } | null }
        | { __typename: 'StageInUse', code: ProblemCode, message: string }
        | { __typename: 'IdempotencyMismatch', code: ProblemCode, message: string }
       | null }> | null, problem:
      | { __typename: 'VersionConflict', changedAt: string | null, code: ProblemCode, message: string, changedBy:
          | { name: string }
          | { name: string }
          | { name: string }
         | null, current:
          | { id: string, version: number, status: ApplicationStatus, appliedAt: string, enteredStageAt: string, dueAt: string | null, stage: { id: string }, source: { kind: SourceKind, label: string } | null, interviewers: Array<{ id: string, name: string }>, candidate: { id: string, name: string, headline: string | null, tags: Array<{ id: string, name: string }> } }
          | Record<PropertyKey, never>
         | null }
      | { __typename: 'IllegalTransition', from: string, to: string, allowed: Array<string>, code: ProblemCode, message: string }
      | { __typename: 'InvalidInput', code: ProblemCode, message: string, fields: Array<{ path: Array<string>, code: InvalidFieldCode, message: string }> }
      | { __typename: 'NoOpenOpening', code: ProblemCode, message: string }
      | { __typename: 'PostingNotOpen', code: ProblemCode, message: string, posting: { id: string, status: PostingStatus } | null }
      | { __typename: 'DuplicateApplication', code: ProblemCode, message: string, existing: { id: string } | null }
      | { __typename: 'StageInUse', code: ProblemCode, message: string }
      | { __typename: 'IdempotencyMismatch', code: ProblemCode, message: string }
     | null } | null };

export type CatalogQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogQuery = { tags: Array<{ id: string, name: string }>, sources: Array<{ id: string, kind: SourceKind, label: string }>, reasons: Array<{ id: string, kind: DecisionKind, label: string }> };

export type AuditListQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  last: number;
  before?: string | null | undefined;
}>;


export type AuditListQuery = { auditTrail: { pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ id: string, occurredAt: string, kind: AuditKind, subjectId: string | null, address: string | null, client: string | null, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, subject:
        | { __typename: 'ApiKey' }
        | { __typename: 'Application' }
        | { __typename: 'AuditRecord' }
        | { __typename: 'System' }
        | { __typename: 'Candidate', name: string }
        | { __typename: 'Comment' }
        | { __typename: 'Company' }
        | { __typename: 'DecisionReason' }
        | { __typename: 'Department' }
        | { __typename: 'Document' }
        | { __typename: 'ApplicationReceived' }
        | { __typename: 'ApplicationMoved' }
        | { __typename: 'ApplicationRejected' }
        | { __typename: 'ApplicationWithdrawn' }
        | { __typename: 'ApplicationReopened' }
        | { __typename: 'ApplicationHired' }
        | { __typename: 'ApplicationTransferred' }
        | { __typename: 'InterviewersAssigned' }
        | { __typename: 'CommentAdded' }
        | { __typename: 'DocumentAdded' }
        | { __typename: 'CandidateAdded' }
        | { __typename: 'CandidateUpdated' }
        | { __typename: 'CandidateTagged' }
        | { __typename: 'PostingCreated' }
        | { __typename: 'PostingUpdated' }
        | { __typename: 'PostingOpened' }
        | { __typename: 'PostingHeld' }
        | { __typename: 'PostingClosed' }
        | { __typename: 'PostingReopened' }
        | { __typename: 'PostingConfidentialityChanged' }
        | { __typename: 'OpeningAdded' }
        | { __typename: 'OpeningCancelled' }
        | { __typename: 'OpeningRestored' }
        | { __typename: 'StageAdded' }
        | { __typename: 'StageUpdated' }
        | { __typename: 'StagesReordered' }
        | { __typename: 'StageRemoved' }
        | { __typename: 'TeamMemberAdded' }
        | { __typename: 'TeamMemberRoleChanged' }
        | { __typename: 'TeamMemberRemoved' }
        | { __typename: 'UserAdded' }
        | { __typename: 'UserUpdated' }
        | { __typename: 'ServiceAccountAdded' }
        | { __typename: 'ServiceAccountUpdated' }
        | { __typename: 'ApiKeyCreated' }
        | { __typename: 'ApiKeyRevoked' }
        | { __typename: 'CompanyUpdated' }
        | { __typename: 'CatalogItemCreated' }
        | { __typename: 'CatalogItemUpdated' }
        | { __typename: 'CatalogItemArchived' }
        | { __typename: 'HiringTeamMember' }
        | { __typename: 'Location' }
        | { __typename: 'Opening' }
        | { __typename: 'Posting', title: string }
        | { __typename: 'PostingCompetency' }
        | { __typename: 'RoleProfile' }
        | { __typename: 'Competency' }
        | { __typename: 'ServiceAccount', name: string }
        | { __typename: 'Session' }
        | { __typename: 'Source' }
        | { __typename: 'Stage' }
        | { __typename: 'Tag' }
        | { __typename: 'Transition' }
        | { __typename: 'User', name: string }
        | { __typename: 'Viewer' }
       | null, posting: { id: string, title: string } | null, details: Array<{ name: string, value: string }> }> } };

export type AuditPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditPeopleQuery = { users: { nodes: Array<{ id: string, name: string }> } };

export type CandidateQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
}>;


export type CandidateQuery = { candidate: { id: string, version: number, name: string, headline: string | null, summary: string | null, city: string | null, country: string | null, createdAt: string, emails: Array<{ address: string, primary: boolean }>, phones: Array<{ number: string }>, links: Array<{ url: string, kind: LinkKind }>, tags: Array<{ id: string, name: string }>, addedBy:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null, documents: Array<{ id: string, kind: DocumentKind, filename: string, mediaType: string, note: DocumentNote | null, size: number, url: string, createdAt: string, application: { id: string } | null }>, possibleDuplicates: Array<{ id: string, name: string, headline: string | null }>, viewerCan: { edit: boolean }, applications: { nodes: Array<{ id: string, version: number, status: ApplicationStatus, appliedAt: string, enteredStageAt: string, dueAt: string | null, endedAt: string | null, stage: { id: string, name: string }, source: { kind: SourceKind, label: string } | null, creditedTo: { id: string, name: string } | null, reason: { id: string, label: string } | null, interviewers: Array<{ id: string, name: string }>, posting: { id: string, title: string, status: PostingStatus, stages: Array<{ id: string, name: string }>, openings: Array<{ id: string, label: string | null }>, viewerCan: { seePipeline: boolean } }, viewerCan: { move: boolean, reject: boolean, withdraw: boolean, reopen: boolean, hire: boolean, transfer: boolean, comment: Array<CommentVisibility> }, transferredTo: { id: string, posting: { id: string, title: string } } | null, transferredFrom: { id: string, posting: { id: string, title: string } } | null, comments: { nodes: Array<{ id: string, body: string, visibility: CommentVisibility, createdAt: string, author:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }> } }> }, activity: { pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<
        | { __typename: 'AccessLost', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'AccessGained', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationReceived', id: string, occurredAt: string, toStage: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationMoved', id: string, occurredAt: string, fromStage: { name: string } | null, toStage: { name: string } | null, transition: { note: string | null } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationRejected', id: string, occurredAt: string, reason: { label: string } | null, transition: { note: string | null } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationWithdrawn', id: string, occurredAt: string, reason: { label: string } | null, transition: { note: string | null } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationReopened', fromStatus: ApplicationStatus, id: string, occurredAt: string, toStage: { name: string } | null, transition: { note: string | null } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationHired', id: string, occurredAt: string, transition: { note: string | null } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationTransferred', id: string, occurredAt: string, transferredTo: { id: string, posting: { title: string } } | null, transition: { note: string | null } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'InterviewersAssigned', id: string, occurredAt: string, addedUsers: Array<{ name: string }>, removedUsers: Array<{ name: string }>, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CommentAdded', id: string, occurredAt: string, comment: { body: string, visibility: CommentVisibility } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'DocumentAdded', id: string, occurredAt: string, document: { filename: string, kind: DocumentKind } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CandidateAdded', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CandidateUpdated', changedFields: Array<string>, id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CandidateTagged', id: string, occurredAt: string, addedTags: Array<{ name: string }>, removedTags: Array<{ name: string }>, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingCreated', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingUpdated', changedFields: Array<string>, id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingOpened', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingHeld', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingClosed', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingReopened', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingConfidentialityChanged', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'OpeningAdded', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'OpeningCancelled', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'OpeningRestored', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'StageAdded', id: string, occurredAt: string, stage: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'StageUpdated', id: string, occurredAt: string, stage: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'StagesReordered', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'StageRemoved', id: string, occurredAt: string, stage: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'TeamMemberAdded', id: string, occurredAt: string, user: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'TeamMemberRoleChanged', id: string, occurredAt: string, user: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'TeamMemberRemoved', id: string, occurredAt: string, user: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'UserAdded', id: string, occurredAt: string, user: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'UserUpdated', changedFields: Array<string>, id: string, occurredAt: string, user: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ServiceAccountAdded', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ServiceAccountUpdated', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApiKeyCreated', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApiKeyRevoked', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CompanyUpdated', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CatalogItemCreated', id: string, occurredAt: string, item:
            | { __typename: 'ApiKey' }
            | { __typename: 'Application' }
            | { __typename: 'AuditRecord' }
            | { __typename: 'System' }
            | { __typename: 'Candidate' }
            | { __typename: 'Comment' }
            | { __typename: 'Company' }
            | { __typename: 'DecisionReason', label: string }
            | { __typename: 'Department', name: string }
            | { __typename: 'Document' }
            | { __typename: 'ApplicationReceived' }
            | { __typename: 'ApplicationMoved' }
            | { __typename: 'ApplicationRejected' }
            | { __typename: 'ApplicationWithdrawn' }
            | { __typename: 'ApplicationReopened' }
            | { __typename: 'ApplicationHired' }
            | { __typename: 'ApplicationTransferred' }
            | { __typename: 'InterviewersAssigned' }
            | { __typename: 'CommentAdded' }
            | { __typename: 'DocumentAdded' }
            | { __typename: 'CandidateAdded' }
            | { __typename: 'CandidateUpdated' }
            | { __typename: 'CandidateTagged' }
            | { __typename: 'PostingCreated' }
            | { __typename: 'PostingUpdated' }
            | { __typename: 'PostingOpened' }
            | { __typename: 'PostingHeld' }
            | { __typename: 'PostingClosed' }
            | { __typename: 'PostingReopened' }
            | { __typename: 'PostingConfidentialityChanged' }
            | { __typename: 'OpeningAdded' }
            | { __typename: 'OpeningCancelled' }
            | { __typename: 'OpeningRestored' }
            | { __typename: 'StageAdded' }
            | { __typename: 'StageUpdated' }
            | { __typename: 'StagesReordered' }
            | { __typename: 'StageRemoved' }
            | { __typename: 'TeamMemberAdded' }
            | { __typename: 'TeamMemberRoleChanged' }
            | { __typename: 'TeamMemberRemoved' }
            | { __typename: 'UserAdded' }
            | { __typename: 'UserUpdated' }
            | { __typename: 'ServiceAccountAdded' }
            | { __typename: 'ServiceAccountUpdated' }
            | { __typename: 'ApiKeyCreated' }
            | { __typename: 'ApiKeyRevoked' }
            | { __typename: 'CompanyUpdated' }
            | { __typename: 'CatalogItemCreated' }
            | { __typename: 'CatalogItemUpdated' }
            | { __typename: 'CatalogItemArchived' }
            | { __typename: 'HiringTeamMember' }
            | { __typename: 'Location', name: string }
            | { __typename: 'Opening' }
            | { __typename: 'Posting' }
            | { __typename: 'PostingCompetency' }
            | { __typename: 'RoleProfile', title: string }
            | { __typename: 'Competency' }
            | { __typename: 'ServiceAccount' }
            | { __typename: 'Session' }
            | { __typename: 'Source', label: string }
            | { __typename: 'Stage' }
            | { __typename: 'Tag', name: string }
            | { __typename: 'Transition' }
            | { __typename: 'User' }
            | { __typename: 'Viewer' }
           | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CatalogItemUpdated', id: string, occurredAt: string, item:
            | { __typename: 'ApiKey' }
            | { __typename: 'Application' }
            | { __typename: 'AuditRecord' }
            | { __typename: 'System' }
            | { __typename: 'Candidate' }
            | { __typename: 'Comment' }
            | { __typename: 'Company' }
            | { __typename: 'DecisionReason', label: string }
            | { __typename: 'Department', name: string }
            | { __typename: 'Document' }
            | { __typename: 'ApplicationReceived' }
            | { __typename: 'ApplicationMoved' }
            | { __typename: 'ApplicationRejected' }
            | { __typename: 'ApplicationWithdrawn' }
            | { __typename: 'ApplicationReopened' }
            | { __typename: 'ApplicationHired' }
            | { __typename: 'ApplicationTransferred' }
            | { __typename: 'InterviewersAssigned' }
            | { __typename: 'CommentAdded' }
            | { __typename: 'DocumentAdded' }
            | { __typename: 'CandidateAdded' }
            | { __typename: 'CandidateUpdated' }
            | { __typename: 'CandidateTagged' }
            | { __typename: 'PostingCreated' }
            | { __typename: 'PostingUpdated' }
            | { __typename: 'PostingOpened' }
            | { __typename: 'PostingHeld' }
            | { __typename: 'PostingClosed' }
            | { __typename: 'PostingReopened' }
            | { __typename: 'PostingConfidentialityChanged' }
            | { __typename: 'OpeningAdded' }
            | { __typename: 'OpeningCancelled' }
            | { __typename: 'OpeningRestored' }
            | { __typename: 'StageAdded' }
            | { __typename: 'StageUpdated' }
            | { __typename: 'StagesReordered' }
            | { __typename: 'StageRemoved' }
            | { __typename: 'TeamMemberAdded' }
            | { __typename: 'TeamMemberRoleChanged' }
            | { __typename: 'TeamMemberRemoved' }
            | { __typename: 'UserAdded' }
            | { __typename: 'UserUpdated' }
            | { __typename: 'ServiceAccountAdded' }
            | { __typename: 'ServiceAccountUpdated' }
            | { __typename: 'ApiKeyCreated' }
            | { __typename: 'ApiKeyRevoked' }
            | { __typename: 'CompanyUpdated' }
            | { __typename: 'CatalogItemCreated' }
            | { __typename: 'CatalogItemUpdated' }
            | { __typename: 'CatalogItemArchived' }
            | { __typename: 'HiringTeamMember' }
            | { __typename: 'Location', name: string }
            | { __typename: 'Opening' }
            | { __typename: 'Posting' }
            | { __typename: 'PostingCompetency' }
            | { __typename: 'RoleProfile', title: string }
            | { __typename: 'Competency' }
            | { __typename: 'ServiceAccount' }
            | { __typename: 'Session' }
            | { __typename: 'Source', label: string }
            | { __typename: 'Stage' }
            | { __typename: 'Tag', name: string }
            | { __typename: 'Transition' }
            | { __typename: 'User' }
            | { __typename: 'Viewer' }
           | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CatalogItemArchived', archived: boolean, id: string, occurredAt: string, item:
            | { __typename: 'ApiKey' }
            | { __typename: 'Application' }
            | { __typename: 'AuditRecord' }
            | { __typename: 'System' }
            | { __typename: 'Candidate' }
            | { __typename: 'Comment' }
            | { __typename: 'Company' }
            | { __typename: 'DecisionReason', label: string }
            | { __typename: 'Department', name: string }
            | { __typename: 'Document' }
            | { __typename: 'ApplicationReceived' }
            | { __typename: 'ApplicationMoved' }
            | { __typename: 'ApplicationRejected' }
            | { __typename: 'ApplicationWithdrawn' }
            | { __typename: 'ApplicationReopened' }
            | { __typename: 'ApplicationHired' }
            | { __typename: 'ApplicationTransferred' }
            | { __typename: 'InterviewersAssigned' }
            | { __typename: 'CommentAdded' }
            | { __typename: 'DocumentAdded' }
            | { __typename: 'CandidateAdded' }
            | { __typename: 'CandidateUpdated' }
            | { __typename: 'CandidateTagged' }
            | { __typename: 'PostingCreated' }
            | { __typename: 'PostingUpdated' }
            | { __typename: 'PostingOpened' }
            | { __typename: 'PostingHeld' }
            | { __typename: 'PostingClosed' }
            | { __typename: 'PostingReopened' }
            | { __typename: 'PostingConfidentialityChanged' }
            | { __typename: 'OpeningAdded' }
            | { __typename: 'OpeningCancelled' }
            | { __typename: 'OpeningRestored' }
            | { __typename: 'StageAdded' }
            | { __typename: 'StageUpdated' }
            | { __typename: 'StagesReordered' }
            | { __typename: 'StageRemoved' }
            | { __typename: 'TeamMemberAdded' }
            | { __typename: 'TeamMemberRoleChanged' }
            | { __typename: 'TeamMemberRemoved' }
            | { __typename: 'UserAdded' }
            | { __typename: 'UserUpdated' }
            | { __typename: 'ServiceAccountAdded' }
            | { __typename: 'ServiceAccountUpdated' }
            | { __typename: 'ApiKeyCreated' }
            | { __typename: 'ApiKeyRevoked' }
            | { __typename: 'CompanyUpdated' }
            | { __typename: 'CatalogItemCreated' }
            | { __typename: 'CatalogItemUpdated' }
            | { __typename: 'CatalogItemArchived' }
            | { __typename: 'HiringTeamMember' }
            | { __typename: 'Location', name: string }
            | { __typename: 'Opening' }
            | { __typename: 'Posting' }
            | { __typename: 'PostingCompetency' }
            | { __typename: 'RoleProfile', title: string }
            | { __typename: 'Competency' }
            | { __typename: 'ServiceAccount' }
            | { __typename: 'Session' }
            | { __typename: 'Source', label: string }
            | { __typename: 'Stage' }
            | { __typename: 'Tag', name: string }
            | { __typename: 'Transition' }
            | { __typename: 'User' }
            | { __typename: 'Viewer' }
           | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      > } } | null };

export type CandidateBeforeQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type CandidateBeforeQuery = { candidate: { activity: { pageInfo: { hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<
        | { __typename: 'AccessLost', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'AccessGained', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationReceived', id: string, occurredAt: string, toStage: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationMoved', id: string, occurredAt: string, fromStage: { name: string } | null, toStage: { name: string } | null, transition: { note: string | null } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationRejected', id: string, occurredAt: string, reason: { label: string } | null, transition: { note: string | null } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationWithdrawn', id: string, occurredAt: string, reason: { label: string } | null, transition: { note: string | null } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationReopened', fromStatus: ApplicationStatus, id: string, occurredAt: string, toStage: { name: string } | null, transition: { note: string | null } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationHired', id: string, occurredAt: string, transition: { note: string | null } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApplicationTransferred', id: string, occurredAt: string, transferredTo: { id: string, posting: { title: string } } | null, transition: { note: string | null } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'InterviewersAssigned', id: string, occurredAt: string, addedUsers: Array<{ name: string }>, removedUsers: Array<{ name: string }>, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CommentAdded', id: string, occurredAt: string, comment: { body: string, visibility: CommentVisibility } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'DocumentAdded', id: string, occurredAt: string, document: { filename: string, kind: DocumentKind } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CandidateAdded', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CandidateUpdated', changedFields: Array<string>, id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CandidateTagged', id: string, occurredAt: string, addedTags: Array<{ name: string }>, removedTags: Array<{ name: string }>, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingCreated', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingUpdated', changedFields: Array<string>, id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingOpened', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingHeld', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingClosed', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingReopened', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'PostingConfidentialityChanged', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'OpeningAdded', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'OpeningCancelled', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'OpeningRestored', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'StageAdded', id: string, occurredAt: string, stage: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'StageUpdated', id: string, occurredAt: string, stage: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'StagesReordered', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'StageRemoved', id: string, occurredAt: string, stage: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'TeamMemberAdded', id: string, occurredAt: string, user: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'TeamMemberRoleChanged', id: string, occurredAt: string, user: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'TeamMemberRemoved', id: string, occurredAt: string, user: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'UserAdded', id: string, occurredAt: string, user: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'UserUpdated', changedFields: Array<string>, id: string, occurredAt: string, user: { name: string } | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ServiceAccountAdded', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ServiceAccountUpdated', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApiKeyCreated', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'ApiKeyRevoked', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CompanyUpdated', id: string, occurredAt: string, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CatalogItemCreated', id: string, occurredAt: string, item:
            | { __typename: 'ApiKey' }
            | { __typename: 'Application' }
            | { __typename: 'AuditRecord' }
            | { __typename: 'System' }
            | { __typename: 'Candidate' }
            | { __typename: 'Comment' }
            | { __typename: 'Company' }
            | { __typename: 'DecisionReason', label: string }
            | { __typename: 'Department', name: string }
            | { __typename: 'Document' }
            | { __typename: 'ApplicationReceived' }
            | { __typename: 'ApplicationMoved' }
            | { __typename: 'ApplicationRejected' }
            | { __typename: 'ApplicationWithdrawn' }
            | { __typename: 'ApplicationReopened' }
            | { __typename: 'ApplicationHired' }
            | { __typename: 'ApplicationTransferred' }
            | { __typename: 'InterviewersAssigned' }
            | { __typename: 'CommentAdded' }
            | { __typename: 'DocumentAdded' }
            | { __typename: 'CandidateAdded' }
            | { __typename: 'CandidateUpdated' }
            | { __typename: 'CandidateTagged' }
            | { __typename: 'PostingCreated' }
            | { __typename: 'PostingUpdated' }
            | { __typename: 'PostingOpened' }
            | { __typename: 'PostingHeld' }
            | { __typename: 'PostingClosed' }
            | { __typename: 'PostingReopened' }
            | { __typename: 'PostingConfidentialityChanged' }
            | { __typename: 'OpeningAdded' }
            | { __typename: 'OpeningCancelled' }
            | { __typename: 'OpeningRestored' }
            | { __typename: 'StageAdded' }
            | { __typename: 'StageUpdated' }
            | { __typename: 'StagesReordered' }
            | { __typename: 'StageRemoved' }
            | { __typename: 'TeamMemberAdded' }
            | { __typename: 'TeamMemberRoleChanged' }
            | { __typename: 'TeamMemberRemoved' }
            | { __typename: 'UserAdded' }
            | { __typename: 'UserUpdated' }
            | { __typename: 'ServiceAccountAdded' }
            | { __typename: 'ServiceAccountUpdated' }
            | { __typename: 'ApiKeyCreated' }
            | { __typename: 'ApiKeyRevoked' }
            | { __typename: 'CompanyUpdated' }
            | { __typename: 'CatalogItemCreated' }
            | { __typename: 'CatalogItemUpdated' }
            | { __typename: 'CatalogItemArchived' }
            | { __typename: 'HiringTeamMember' }
            | { __typename: 'Location', name: string }
            | { __typename: 'Opening' }
            | { __typename: 'Posting' }
            | { __typename: 'PostingCompetency' }
            | { __typename: 'RoleProfile', title: string }
            | { __typename: 'Competency' }
            | { __typename: 'ServiceAccount' }
            | { __typename: 'Session' }
            | { __typename: 'Source', label: string }
            | { __typename: 'Stage' }
            | { __typename: 'Tag', name: string }
            | { __typename: 'Transition' }
            | { __typename: 'User' }
            | { __typename: 'Viewer' }
           | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CatalogItemUpdated', id: string, occurredAt: string, item:
            | { __typename: 'ApiKey' }
            | { __typename: 'Application' }
            | { __typename: 'AuditRecord' }
            | { __typename: 'System' }
            | { __typename: 'Candidate' }
            | { __typename: 'Comment' }
            | { __typename: 'Company' }
            | { __typename: 'DecisionReason', label: string }
            | { __typename: 'Department', name: string }
            | { __typename: 'Document' }
            | { __typename: 'ApplicationReceived' }
            | { __typename: 'ApplicationMoved' }
            | { __typename: 'ApplicationRejected' }
            | { __typename: 'ApplicationWithdrawn' }
            | { __typename: 'ApplicationReopened' }
            | { __typename: 'ApplicationHired' }
            | { __typename: 'ApplicationTransferred' }
            | { __typename: 'InterviewersAssigned' }
            | { __typename: 'CommentAdded' }
            | { __typename: 'DocumentAdded' }
            | { __typename: 'CandidateAdded' }
            | { __typename: 'CandidateUpdated' }
            | { __typename: 'CandidateTagged' }
            | { __typename: 'PostingCreated' }
            | { __typename: 'PostingUpdated' }
            | { __typename: 'PostingOpened' }
            | { __typename: 'PostingHeld' }
            | { __typename: 'PostingClosed' }
            | { __typename: 'PostingReopened' }
            | { __typename: 'PostingConfidentialityChanged' }
            | { __typename: 'OpeningAdded' }
            | { __typename: 'OpeningCancelled' }
            | { __typename: 'OpeningRestored' }
            | { __typename: 'StageAdded' }
            | { __typename: 'StageUpdated' }
            | { __typename: 'StagesReordered' }
            | { __typename: 'StageRemoved' }
            | { __typename: 'TeamMemberAdded' }
            | { __typename: 'TeamMemberRoleChanged' }
            | { __typename: 'TeamMemberRemoved' }
            | { __typename: 'UserAdded' }
            | { __typename: 'UserUpdated' }
            | { __typename: 'ServiceAccountAdded' }
            | { __typename: 'ServiceAccountUpdated' }
            | { __typename: 'ApiKeyCreated' }
            | { __typename: 'ApiKeyRevoked' }
            | { __typename: 'CompanyUpdated' }
            | { __typename: 'CatalogItemCreated' }
            | { __typename: 'CatalogItemUpdated' }
            | { __typename: 'CatalogItemArchived' }
            | { __typename: 'HiringTeamMember' }
            | { __typename: 'Location', name: string }
            | { __typename: 'Opening' }
            | { __typename: 'Posting' }
            | { __typename: 'PostingCompetency' }
            | { __typename: 'RoleProfile', title: string }
            | { __typename: 'Competency' }
            | { __typename: 'ServiceAccount' }
            | { __typename: 'Session' }
            | { __typename: 'Source', label: string }
            | { __typename: 'Stage' }
            | { __typename: 'Tag', name: string }
            | { __typename: 'Transition' }
            | { __typename: 'User' }
            | { __typename: 'Viewer' }
           | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
        | { __typename: 'CatalogItemArchived', archived: boolean, id: string, occurredAt: string, item:
            | { __typename: 'ApiKey' }
            | { __typename: 'Application' }
            | { __typename: 'AuditRecord' }
            | { __typename: 'System' }
            | { __typename: 'Candidate' }
            | { __typename: 'Comment' }
            | { __typename: 'Company' }
            | { __typename: 'DecisionReason', label: string }
            | { __typename: 'Department', name: string }
            | { __typename: 'Document' }
            | { __typename: 'ApplicationReceived' }
            | { __typename: 'ApplicationMoved' }
            | { __typename: 'ApplicationRejected' }
            | { __typename: 'ApplicationWithdrawn' }
            | { __typename: 'ApplicationReopened' }
            | { __typename: 'ApplicationHired' }
            | { __typename: 'ApplicationTransferred' }
            | { __typename: 'InterviewersAssigned' }
            | { __typename: 'CommentAdded' }
            | { __typename: 'DocumentAdded' }
            | { __typename: 'CandidateAdded' }
            | { __typename: 'CandidateUpdated' }
            | { __typename: 'CandidateTagged' }
            | { __typename: 'PostingCreated' }
            | { __typename: 'PostingUpdated' }
            | { __typename: 'PostingOpened' }
            | { __typename: 'PostingHeld' }
            | { __typename: 'PostingClosed' }
            | { __typename: 'PostingReopened' }
            | { __typename: 'PostingConfidentialityChanged' }
            | { __typename: 'OpeningAdded' }
            | { __typename: 'OpeningCancelled' }
            | { __typename: 'OpeningRestored' }
            | { __typename: 'StageAdded' }
            | { __typename: 'StageUpdated' }
            | { __typename: 'StagesReordered' }
            | { __typename: 'StageRemoved' }
            | { __typename: 'TeamMemberAdded' }
            | { __typename: 'TeamMemberRoleChanged' }
            | { __typename: 'TeamMemberRemoved' }
            | { __typename: 'UserAdded' }
            | { __typename: 'UserUpdated' }
            | { __typename: 'ServiceAccountAdded' }
            | { __typename: 'ServiceAccountUpdated' }
            | { __typename: 'ApiKeyCreated' }
            | { __typename: 'ApiKeyRevoked' }
            | { __typename: 'CompanyUpdated' }
            | { __typename: 'CatalogItemCreated' }
            | { __typename: 'CatalogItemUpdated' }
            | { __typename: 'CatalogItemArchived' }
            | { __typename: 'HiringTeamMember' }
            | { __typename: 'Location', name: string }
            | { __typename: 'Opening' }
            | { __typename: 'Posting' }
            | { __typename: 'PostingCompetency' }
            | { __typename: 'RoleProfile', title: string }
            | { __typename: 'Competency' }
            | { __typename: 'ServiceAccount' }
            | { __typename: 'Session' }
            | { __typename: 'Source', label: string }
            | { __typename: 'Stage' }
            | { __typename: 'Tag', name: string }
            | { __typename: 'Transition' }
            | { __typename: 'User' }
            | { __typename: 'Viewer' }
           | null, actor:
            | { __typename: 'System', id: string, name: string }
            | { __typename: 'ServiceAccount', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
          , posting: { id: string, title: string } | null, application: { id: string } | null, candidate: { id: string, name: string } | null }
      > } } | null };

export type CandidateListQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: CandidateFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CandidateListQuery = { candidates: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, headline: string | null, city: string | null, country: string | null, createdAt: string, tags: Array<{ id: string, name: string }>, applications: { totalCount: number, nodes: Array<{ id: string, status: ApplicationStatus, posting: { id: string, title: string }, stage: { id: string, name: string } }> } }> } };

export type CandidateCountQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: CandidateFilter | null | undefined;
}>;


export type CandidateCountQuery = { candidates: { count: { value: number, exact: boolean } } };

export type CandidateFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type CandidateFiltersQuery = { tags: Array<{ id: string, name: string }>, postings: { nodes: Array<{ id: string, title: string }> } };

export type KnownCandidatesQueryVariables = Exact<{
  search: string;
}>;


export type KnownCandidatesQuery = { candidates: { nodes: Array<{ id: string, name: string, headline: string | null, city: string | null, emails: Array<{ address: string }> }> } };

export type CompanySettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanySettingsQuery = { company: { id: string, version: number, name: string, website: string | null, domain: string | null, timeZone: string, currency: string } };

export type AddDocumentMutationVariables = Exact<{
  input: AddDocumentInput;
}>;


export type AddDocumentMutation = { addDocument: { document: { id: string } | null, problem:
      | { __typename: 'VersionConflict', changedAt: string | null, code: ProblemCode, message: string, changedBy:
          | { name: string }
          | { name: string }
          | { name: string }
         | null, current:
          | { id: string, version: number, status: ApplicationStatus, appliedAt: string, enteredStageAt: string, dueAt: string | null, stage: { id: string }, source: { kind: SourceKind, label: string } | null, interviewers: Array<{ id: string, name: string }>, candidate: { id: string, name: string, headline: string | null, tags: Array<{ id: string, name: string }> } }
          | Record<PropertyKey, never>
         | null }
      | { __typename: 'IllegalTransition', from: string, to: string, allowed: Array<string>, code: ProblemCode, message: string }
      | { __typename: 'InvalidInput', code: ProblemCode, message: string, fields: Array<{ path: Array<string>, code: InvalidFieldCode, message: string }> }
      | { __typename: 'NoOpenOpening', code: ProblemCode, message: string }
      | { __typename: 'PostingNotOpen', code: ProblemCode, message: string, posting: { id: string, status: PostingStatus } | null }
      | { __typename: 'DuplicateApplication', code: ProblemCode, message: string, existing: { id: string } | null }
      | { __typename: 'StageInUse', code: ProblemCode, message: string }
      | { __typename: 'IdempotencyMismatch', code: ProblemCode, message: string }
     | null } | null };

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PeopleQuery = { users: { nodes: Array<{ id: string, name: string, title: string | null }> } };

export type PostingListQueryVariables = Exact<{
  filter?: PostingFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PostingListQuery = { postings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, status: PostingStatus, confidential: boolean, openedAt: string | null, createdAt: string, closedAt: string | null, workplace: Workplace, department: { id: string, name: string } | null, locations: Array<{ id: string, name: string }>, hiringTeam: Array<{ id: string, role: TeamRole, user: { id: string, name: string } }>, openings: Array<{ id: string, status: OpeningStatus }>, stages: Array<{ id: string, name: string, kind: StageKind, applicationCount: number }>, overdue: { totalCount: number }, viewerCan: { seePipeline: boolean } }> } };

export type ListFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type ListFiltersQuery = { departments: Array<{ id: string, name: string }>, locations: Array<{ id: string, name: string }> };

export type PostingChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PostingChoicesQuery = { postings: { nodes: Array<{ id: string, title: string, status: PostingStatus, confidential: boolean, viewerCan: { addApplication: boolean }, stages: Array<{ id: string, name: string }> }> } };

export type PostingFormQueryVariables = Exact<{ [key: string]: never; }>;


export type PostingFormQuery = { departments: Array<{ id: string, name: string }>, locations: Array<{ id: string, name: string }>, roleProfiles: { nodes: Array<{ id: string, title: string, summary: string | null, competencies: Array<{ id: string, name: string, kind: CompetencyKind, mustHave: boolean }>, plan: Array<{ name: string, kind: StageKind, targetDays: number | null, competencies: Array<string> }> }> }, company: { defaultPlan: Array<{ name: string, kind: StageKind, targetDays: number | null, competencies: Array<string> }> } };

export type PostingSetupQueryVariables = Exact<{
  id: string;
}>;


export type PostingSetupQuery = { posting: { id: string, version: number, title: string, status: PostingStatus, confidential: boolean, visibility: PostingVisibility, employment: EmploymentType, workplace: Workplace, offerRequired: boolean, openedAt: string | null, applicationCount: number, department: { id: string, name: string } | null, locations: Array<{ id: string, name: string }>, roleProfile: { id: string, title: string } | null, hiringTeam: Array<{ id: string, role: TeamRole, user: { id: string, name: string, title: string | null } }>, openings: Array<{ id: string, label: string | null, status: OpeningStatus, cancelReason: OpeningCancelReason | null, createdAt: string, filledAt: string | null, cancelledAt: string | null, application: { id: string, candidate: { id: string, name: string } } | null }>, stages: Array<{ id: string, name: string, kind: StageKind, targetDays: number | null, applicationCount: number, competencies: Array<{ id: string }> }>, competencies: Array<{ id: string, name: string, kind: CompetencyKind, mustHave: boolean, description: string | null, rubric: Array<{ rating: Rating, looksLike: string }>, stages: Array<{ id: string, name: string }> }>, planGaps: Array<{ id: string, name: string }>, viewerCan: { edit: boolean, addOpenings: boolean, open: boolean, hold: boolean, close: boolean, reopen: boolean, copy: boolean, seePipeline: boolean } } | null };

export type ReasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReasonsQuery = { decisionReasons: Array<{ id: string, kind: DecisionKind, label: string }> };

export type MachinesQueryVariables = Exact<{ [key: string]: never; }>;


export type MachinesQuery = { serviceAccounts: { nodes: Array<{ id: string, name: string, active: boolean, role: CompanyRole | null, confidentialAccess: boolean | null, createdAt: string, apiKeys: Array<{ id: string, name: string, hint: string, scope: ApiScope, createdAt: string, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null }> | null }> } };

export type MakeLinkMutationVariables = Exact<{
  input: CreatePasswordLinkInput;
}>;


export type MakeLinkMutation = { done: { link: { url: string, expiresAt: string } | null, problem:
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
     | null } | null };

export type EndSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type EndSessionMutation = { done: { problem:
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
     | null } | null };

export type EndSessionsMutationVariables = Exact<{
  input: RevokeAllSessionsInput;
}>;


export type EndSessionsMutation = { done: { problem:
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
      | { message: string }
     | null } | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { pipelineCursor: string, viewer: { id: string, name: string, email: string | null, role: CompanyRole, can: { createPostings: boolean, addCandidates: boolean, manageCompany: boolean, readAudit: boolean } }, company: { name: string, timeZone: string, demo: boolean } };

export type CursorQueryVariables = Exact<{ [key: string]: never; }>;


export type CursorQuery = { pipelineCursor: string };

export type PaletteQueryVariables = Exact<{
  search?: string | null | undefined;
  candidates: boolean;
}>;


export type PaletteQuery = { postings: { nodes: Array<{ id: string, title: string, status: PostingStatus, confidential: boolean, department: { name: string } | null }> }, candidates?: { nodes: Array<{ id: string, name: string, headline: string | null }> } };

export type AccountListQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AccountListQuery = { users: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, name: string, title: string | null, email: string | null, role: CompanyRole | null, active: boolean, confidentialAccess: boolean | null, signIn: { password: boolean, secondFactor: boolean, singleSignOn: boolean, linkExpiresAt: string | null } | null }> } };

export type AccountOpenQueryVariables = Exact<{
  id: string;
}>;


export type AccountOpenQuery = { user: { id: string, sessions: Array<{ id: string, current: boolean, method: SignInMethod, lastUsedAt: string, expiresAt: string, address: string | null, client: string | null }> | null, apiKeys: Array<{ id: string, name: string, hint: string, scope: ApiScope, createdAt: string, expiresAt: string | null, revokedAt: string | null, lastUsedAt: string | null }> | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CatalogNameFragmentDoc = new TypedDocumentString(`
    fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}
    `, {"fragmentName":"CatalogName"}) as unknown as TypedDocumentString<CatalogNameFragment, unknown>;
export const HappeningFragmentDoc = new TypedDocumentString(`
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
    fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`, {"fragmentName":"Happening"}) as unknown as TypedDocumentString<HappeningFragment, unknown>;
export const KeyFragmentDoc = new TypedDocumentString(`
    fragment Key on ApiKey {
  id
  name
  hint
  scope
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}
    `, {"fragmentName":"Key"}) as unknown as TypedDocumentString<KeyFragment, unknown>;
export const JourneyFragmentDoc = new TypedDocumentString(`
    fragment Journey on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  endedAt
  stage {
    id
    name
  }
  source {
    kind
    label
  }
  creditedTo {
    id
    name
  }
  reason {
    id
    label
  }
  interviewers {
    id
    name
  }
  posting {
    id
    title
    status
    stages {
      id
      name
    }
    openings(status: [OPEN]) {
      id
      label
    }
    viewerCan {
      seePipeline
    }
  }
  viewerCan {
    move
    reject
    withdraw
    reopen
    hire
    transfer
    comment
  }
  transferredTo {
    id
    posting {
      id
      title
    }
  }
  transferredFrom {
    id
    posting {
      id
      title
    }
  }
  comments(last: 50) {
    nodes {
      id
      body
      visibility
      createdAt
      author {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"Journey"}) as unknown as TypedDocumentString<JourneyFragment, unknown>;
export const CardFragmentDoc = new TypedDocumentString(`
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
    `, {"fragmentName":"Card"}) as unknown as TypedDocumentString<CardFragment, unknown>;
export const ProblemsFragmentDoc = new TypedDocumentString(`
    fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}`, {"fragmentName":"Problems"}) as unknown as TypedDocumentString<ProblemsFragment, unknown>;
export const ActivityListDocument = new TypedDocumentString(`
    query ActivityList($filter: ActivityFilter, $last: Int!, $before: Cursor) {
  activity(filter: $filter, last: $last, before: $before) {
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      ...Happening
    }
  }
}
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`) as unknown as TypedDocumentString<ActivityListQuery, ActivityListQueryVariables>;
export const ActivityFiltersDocument = new TypedDocumentString(`
    query ActivityFilters {
  postings(first: 100) {
    nodes {
      id
      title
    }
  }
  users(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ActivityFiltersQuery, ActivityFiltersQueryVariables>;
export const OwnKeysDocument = new TypedDocumentString(`
    query OwnKeys {
  viewer {
    id
    apiKeys {
      ...Key
    }
  }
}
    fragment Key on ApiKey {
  id
  name
  hint
  scope
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<OwnKeysQuery, OwnKeysQueryVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($id: ID!, $filter: ApplicationFilter!, $overdue: ApplicationFilter!, $order: ApplicationOrder!, $first: Int!) {
  pipelineCursor
  posting(id: $id) {
    id
    version
    title
    status
    confidential
    department {
      name
    }
    locations {
      id
      name
    }
    openings {
      id
      status
    }
    hiringTeam {
      id
      role
      user {
        id
        name
      }
    }
    planGaps {
      id
      name
    }
    viewerCan {
      edit
      addApplication
      moveApplications
      rejectApplications
      seePipeline
    }
    stages {
      id
      name
      kind
      targetDays
      overdue: applications(filter: $overdue, first: 1) {
        totalCount
      }
      applications(filter: $filter, orderBy: $order, first: $first) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Card
        }
      }
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const BoardCountsDocument = new TypedDocumentString(`
    query BoardCounts($id: ID!, $filter: ApplicationFilter!, $overdue: ApplicationFilter!) {
  posting(id: $id) {
    id
    openings {
      id
      status
    }
    stages {
      id
      overdue: applications(filter: $overdue, first: 1) {
        totalCount
      }
      applications(filter: $filter, first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardCountsQuery, BoardCountsQueryVariables>;
export const ColumnDocument = new TypedDocumentString(`
    query Column($filter: ApplicationFilter!, $order: ApplicationOrder!, $first: Int!, $after: Cursor) {
  applications(filter: $filter, orderBy: $order, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Card
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ColumnQuery, ColumnQueryVariables>;
export const CardCandidateDocument = new TypedDocumentString(`
    query CardCandidate($id: ID!) {
  candidate(id: $id) {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CardCandidateQuery, CardCandidateQueryVariables>;
export const MoveManyDocument = new TypedDocumentString(`
    mutation MoveMany($input: MoveApplicationsInput!) {
  moveApplications(input: $input) {
    results {
      applicationId
      application {
        ...Card
      }
      problem {
        ...Problems
      }
    }
    problem {
      ...Problems
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}`) as unknown as TypedDocumentString<MoveManyMutation, MoveManyMutationVariables>;
export const RejectManyDocument = new TypedDocumentString(`
    mutation RejectMany($input: RejectApplicationsInput!) {
  rejectApplications(input: $input) {
    results {
      applicationId
      application {
        ...Card
      }
      problem {
        ...Problems
      }
    }
    problem {
      ...Problems
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}`) as unknown as TypedDocumentString<RejectManyMutation, RejectManyMutationVariables>;
export const CatalogDocument = new TypedDocumentString(`
    query Catalog {
  tags {
    id
    name
  }
  sources {
    id
    kind
    label
  }
  reasons: decisionReasons {
    id
    kind
    label
  }
}
    `) as unknown as TypedDocumentString<CatalogQuery, CatalogQueryVariables>;
export const AuditListDocument = new TypedDocumentString(`
    query AuditList($filter: AuditFilter, $last: Int!, $before: Cursor) {
  auditTrail(filter: $filter, last: $last, before: $before) {
    pageInfo {
      hasPreviousPage
      startCursor
    }
    nodes {
      id
      occurredAt
      kind
      actor {
        id
        name
      }
      subjectId
      subject {
        __typename
        ... on User {
          name
        }
        ... on ServiceAccount {
          name
        }
        ... on Candidate {
          name
        }
        ... on Posting {
          title
        }
      }
      posting {
        id
        title
      }
      address
      client
      details {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditListQuery, AuditListQueryVariables>;
export const AuditPeopleDocument = new TypedDocumentString(`
    query AuditPeople {
  users(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AuditPeopleQuery, AuditPeopleQueryVariables>;
export const CandidateDocument = new TypedDocumentString(`
    query Candidate($id: ID!, $from: ID) {
  candidate(id: $id, openedFromPostingId: $from) {
    id
    version
    name
    headline
    summary
    city
    country
    createdAt
    emails {
      address
      primary
    }
    phones {
      number
    }
    links {
      url
      kind
    }
    tags {
      id
      name
    }
    addedBy {
      id
      name
    }
    documents {
      id
      kind
      filename
      mediaType
      note
      size
      url
      createdAt
      application {
        id
      }
    }
    possibleDuplicates {
      id
      name
      headline
    }
    viewerCan {
      edit
    }
    applications(first: 50) {
      nodes {
        ...Journey
      }
    }
    activity(last: 40) {
      pageInfo {
        hasPreviousPage
        startCursor
      }
      nodes {
        ...Happening
      }
    }
  }
}
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}
fragment Journey on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  endedAt
  stage {
    id
    name
  }
  source {
    kind
    label
  }
  creditedTo {
    id
    name
  }
  reason {
    id
    label
  }
  interviewers {
    id
    name
  }
  posting {
    id
    title
    status
    stages {
      id
      name
    }
    openings(status: [OPEN]) {
      id
      label
    }
    viewerCan {
      seePipeline
    }
  }
  viewerCan {
    move
    reject
    withdraw
    reopen
    hire
    transfer
    comment
  }
  transferredTo {
    id
    posting {
      id
      title
    }
  }
  transferredFrom {
    id
    posting {
      id
      title
    }
  }
  comments(last: 50) {
    nodes {
      id
      body
      visibility
      createdAt
      author {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<CandidateQuery, CandidateQueryVariables>;
export const CandidateBeforeDocument = new TypedDocumentString(`
    query CandidateBefore($id: ID!, $from: ID, $before: Cursor) {
  candidate(id: $id, openedFromPostingId: $from) {
    activity(last: 100, before: $before) {
      pageInfo {
        hasPreviousPage
        startCursor
      }
      nodes {
        ...Happening
      }
    }
  }
}
    fragment Happening on PipelineEvent {
  __typename
  id
  occurredAt
  actor {
    __typename
    id
    name
  }
  posting {
    id
    title
  }
  application {
    id
  }
  candidate {
    id
    name
  }
  ... on ApplicationReceived {
    toStage {
      name
    }
  }
  ... on ApplicationMoved {
    fromStage {
      name
    }
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationRejected {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationWithdrawn {
    reason {
      label
    }
    transition {
      note
    }
  }
  ... on ApplicationReopened {
    fromStatus
    toStage {
      name
    }
    transition {
      note
    }
  }
  ... on ApplicationHired {
    transition {
      note
    }
  }
  ... on ApplicationTransferred {
    transferredTo {
      id
      posting {
        title
      }
    }
    transition {
      note
    }
  }
  ... on InterviewersAssigned {
    addedUsers {
      name
    }
    removedUsers {
      name
    }
  }
  ... on CommentAdded {
    comment {
      body
      visibility
    }
  }
  ... on DocumentAdded {
    document {
      filename
      kind
    }
  }
  ... on CandidateUpdated {
    changedFields
  }
  ... on CandidateTagged {
    addedTags {
      name
    }
    removedTags {
      name
    }
  }
  ... on PostingUpdated {
    changedFields
  }
  ... on TeamMemberAdded {
    user {
      name
    }
  }
  ... on TeamMemberRoleChanged {
    user {
      name
    }
  }
  ... on TeamMemberRemoved {
    user {
      name
    }
  }
  ... on UserAdded {
    user {
      name
    }
  }
  ... on UserUpdated {
    user {
      name
    }
    changedFields
  }
  ... on StageAdded {
    stage {
      name
    }
  }
  ... on StageUpdated {
    stage {
      name
    }
  }
  ... on StageRemoved {
    stage {
      name
    }
  }
  ... on CatalogItemCreated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemUpdated {
    item {
      ...CatalogName
    }
  }
  ... on CatalogItemArchived {
    item {
      ...CatalogName
    }
    archived
  }
}
fragment CatalogName on Node {
  __typename
  ... on Department {
    name
  }
  ... on Location {
    name
  }
  ... on Tag {
    name
  }
  ... on Source {
    label
  }
  ... on DecisionReason {
    label
  }
  ... on RoleProfile {
    title
  }
}`) as unknown as TypedDocumentString<CandidateBeforeQuery, CandidateBeforeQueryVariables>;
export const CandidateListDocument = new TypedDocumentString(`
    query CandidateList($search: String, $filter: CandidateFilter, $first: Int!, $after: Cursor) {
  candidates(search: $search, filter: $filter, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      headline
      city
      country
      createdAt
      tags {
        id
        name
      }
      applications(first: 3) {
        totalCount
        nodes {
          id
          status
          posting {
            id
            title
          }
          stage {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CandidateListQuery, CandidateListQueryVariables>;
export const CandidateCountDocument = new TypedDocumentString(`
    query CandidateCount($search: String, $filter: CandidateFilter) {
  candidates(search: $search, filter: $filter, first: 1) {
    count {
      value
      exact
    }
  }
}
    `) as unknown as TypedDocumentString<CandidateCountQuery, CandidateCountQueryVariables>;
export const CandidateFiltersDocument = new TypedDocumentString(`
    query CandidateFilters {
  tags {
    id
    name
  }
  postings(filter: {status: [OPEN, ON_HOLD]}, first: 100) {
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<CandidateFiltersQuery, CandidateFiltersQueryVariables>;
export const KnownCandidatesDocument = new TypedDocumentString(`
    query KnownCandidates($search: String!) {
  candidates(search: $search, first: 4) {
    nodes {
      id
      name
      headline
      city
      emails {
        address
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KnownCandidatesQuery, KnownCandidatesQueryVariables>;
export const CompanySettingsDocument = new TypedDocumentString(`
    query CompanySettings {
  company {
    id
    version
    name
    website
    domain
    timeZone
    currency
  }
}
    `) as unknown as TypedDocumentString<CompanySettingsQuery, CompanySettingsQueryVariables>;
export const AddDocumentDocument = new TypedDocumentString(`
    mutation AddDocument($input: AddDocumentInput!) {
  addDocument(input: $input) {
    document {
      id
    }
    problem {
      ...Problems
    }
  }
}
    fragment Card on Application {
  id
  version
  status
  appliedAt
  enteredStageAt
  dueAt
  stage {
    id
  }
  source {
    kind
    label
  }
  interviewers {
    id
    name
  }
  candidate {
    id
    name
    headline
    tags {
      id
      name
    }
  }
}
fragment Problems on Problem {
  __typename
  code
  message
  ... on VersionConflict {
    changedBy {
      name
    }
    changedAt
    current {
      ... on Application {
        ...Card
      }
    }
  }
  ... on IllegalTransition {
    from
    to
    allowed
  }
  ... on InvalidInput {
    fields {
      path
      code
      message
    }
  }
  ... on DuplicateApplication {
    existing {
      id
    }
  }
  ... on PostingNotOpen {
    posting {
      id
      status
    }
  }
}`) as unknown as TypedDocumentString<AddDocumentMutation, AddDocumentMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($search: String) {
  users(search: $search, filter: {active: true}, first: 12) {
    nodes {
      id
      name
      title
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PostingListDocument = new TypedDocumentString(`
    query PostingList($filter: PostingFilter, $first: Int!, $after: Cursor) {
  postings(
    filter: $filter
    orderBy: {field: OPENED_AT, direction: DESC}
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      status
      confidential
      openedAt
      createdAt
      closedAt
      workplace
      department {
        id
        name
      }
      locations {
        id
        name
      }
      hiringTeam {
        id
        role
        user {
          id
          name
        }
      }
      openings {
        id
        status
      }
      stages {
        id
        name
        kind
        applicationCount
      }
      overdue: applications(filter: {status: [ACTIVE], overdue: true}, first: 1) {
        totalCount
      }
      viewerCan {
        seePipeline
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PostingListQuery, PostingListQueryVariables>;
export const ListFiltersDocument = new TypedDocumentString(`
    query ListFilters {
  departments {
    id
    name
  }
  locations {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ListFiltersQuery, ListFiltersQueryVariables>;
export const PostingChoicesDocument = new TypedDocumentString(`
    query PostingChoices($search: String) {
  postings(
    filter: {search: $search, status: [OPEN, ON_HOLD]}
    orderBy: {field: TITLE}
    first: 100
  ) {
    nodes {
      id
      title
      status
      confidential
      viewerCan {
        addApplication
      }
      stages {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PostingChoicesQuery, PostingChoicesQueryVariables>;
export const PostingFormDocument = new TypedDocumentString(`
    query PostingForm {
  departments {
    id
    name
  }
  locations {
    id
    name
  }
  roleProfiles(first: 100) {
    nodes {
      id
      title
      summary
      competencies {
        id
        name
        kind
        mustHave
      }
      plan {
        name
        kind
        targetDays
        competencies
      }
    }
  }
  company {
    defaultPlan {
      name
      kind
      targetDays
      competencies
    }
  }
}
    `) as unknown as TypedDocumentString<PostingFormQuery, PostingFormQueryVariables>;
export const PostingSetupDocument = new TypedDocumentString(`
    query PostingSetup($id: ID!) {
  posting(id: $id) {
    id
    version
    title
    status
    confidential
    visibility
    employment
    workplace
    offerRequired
    openedAt
    department {
      id
      name
    }
    locations {
      id
      name
    }
    roleProfile {
      id
      title
    }
    hiringTeam {
      id
      role
      user {
        id
        name
        title
      }
    }
    openings {
      id
      label
      status
      cancelReason
      createdAt
      filledAt
      cancelledAt
      application {
        id
        candidate {
          id
          name
        }
      }
    }
    stages {
      id
      name
      kind
      targetDays
      applicationCount
      competencies {
        id
      }
    }
    competencies {
      id
      name
      kind
      mustHave
      description
      rubric {
        rating
        looksLike
      }
      stages {
        id
        name
      }
    }
    planGaps {
      id
      name
    }
    applicationCount
    viewerCan {
      edit
      addOpenings
      open
      hold
      close
      reopen
      copy
      seePipeline
    }
  }
}
    `) as unknown as TypedDocumentString<PostingSetupQuery, PostingSetupQueryVariables>;
export const ReasonsDocument = new TypedDocumentString(`
    query Reasons {
  decisionReasons {
    id
    kind
    label
  }
}
    `) as unknown as TypedDocumentString<ReasonsQuery, ReasonsQueryVariables>;
export const MachinesDocument = new TypedDocumentString(`
    query Machines {
  serviceAccounts(first: 100) {
    nodes {
      id
      name
      active
      role
      confidentialAccess
      createdAt
      apiKeys {
        ...Key
      }
    }
  }
}
    fragment Key on ApiKey {
  id
  name
  hint
  scope
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<MachinesQuery, MachinesQueryVariables>;
export const MakeLinkDocument = new TypedDocumentString(`
    mutation MakeLink($input: CreatePasswordLinkInput!) {
  done: createPasswordLink(input: $input) {
    link {
      url
      expiresAt
    }
    problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MakeLinkMutation, MakeLinkMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: RevokeSessionInput!) {
  done: revokeSession(input: $input) {
    problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndSessionsDocument = new TypedDocumentString(`
    mutation EndSessions($input: RevokeAllSessionsInput!) {
  done: revokeAllSessions(input: $input) {
    problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndSessionsMutation, EndSessionsMutationVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  pipelineCursor
  viewer {
    id
    name
    email
    role
    can {
      createPostings
      addCandidates
      manageCompany
      readAudit
    }
  }
  company {
    name
    timeZone
    demo
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const CursorDocument = new TypedDocumentString(`
    query Cursor {
  pipelineCursor
}
    `) as unknown as TypedDocumentString<CursorQuery, CursorQueryVariables>;
export const PaletteDocument = new TypedDocumentString(`
    query Palette($search: String, $candidates: Boolean!) {
  postings(filter: {search: $search}, first: 6) {
    nodes {
      id
      title
      status
      confidential
      department {
        name
      }
    }
  }
  candidates(search: $search, first: 6) @include(if: $candidates) {
    nodes {
      id
      name
      headline
    }
  }
}
    `) as unknown as TypedDocumentString<PaletteQuery, PaletteQueryVariables>;
export const AccountListDocument = new TypedDocumentString(`
    query AccountList($search: String, $filter: UserFilter, $first: Int!, $after: Cursor) {
  users(search: $search, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      version
      name
      title
      email
      role
      active
      confidentialAccess
      signIn {
        password
        secondFactor
        singleSignOn
        linkExpiresAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountListQuery, AccountListQueryVariables>;
export const AccountOpenDocument = new TypedDocumentString(`
    query AccountOpen($id: ID!) {
  user(id: $id) {
    id
    sessions {
      id
      current
      method
      lastUsedAt
      expiresAt
      address
      client
    }
    apiKeys {
      ...Key
    }
  }
}
    fragment Key on ApiKey {
  id
  name
  hint
  scope
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<AccountOpenQuery, AccountOpenQueryVariables>;