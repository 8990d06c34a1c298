/**
 * Every word that the dashboard says of its own, in English. A translation is a file of the same shape. Numbers and dates come from
 * the browser's own language; names of stages, tags and people from the company.
 */
const n = new Intl.NumberFormat();
const plural = new Intl.PluralRules("en");

/** "1 change", "2,000 changes". */
export function count(of: number, one: string, many = `${one}s`): string {
  return `${n.format(of)} ${plural.select(of) === "one" ? one : many}`;
}

export const text = {
  product: "Hirewire",

  common: {
    add: "Add",
    back: "Back",
    cancel: "Cancel",
    clear: "Clear",
    close: "Close",
    copied: "Copied",
    copy: "Copy",
    couldNotRead: "This could not be read",
    dismiss: "Dismiss",
    done: "Done",
    download: "Download",
    edit: "Edit",
    loading: "Loading",
    more: "More",
    none: "None",
    notifications: "Notifications",
    optional: "optional",
    remove: "Remove",
    save: "Save",
    search: "Search",
    showMore: "Show more",
    somebody: "Somebody",
    today: "Today",
    tryAgain: "Try again",
    unknown: "Unknown",
    yesterday: "Yesterday",
  },

  errors: {
    offline: "The server cannot be reached right now.",
    forbidden: "You may not do that.",
    notFound: "It does not exist any more, or you may no longer see it.",
    status: (status: number) => `The server answered with status ${status}.`,
    broken: "Something went wrong in this window",
    brokenWords: "What you did before is safe. Load the page again to go on.",
    reload: "Load again",
  },

  shell: {
    skip: "Skip to content",
    navigation: "Main",
    postings: "Postings",
    candidates: "Candidates",
    activity: "Activity",
    settings: "Settings",
    explorer: "API explorer",
    interviews: "Interviews",
    offers: "Offers",
    insight: "Insight",
    search: "Go to anything",
    palette: "Ctrl K",
    paletteMac: "⌘K",
    account: "Your account",
    accountOf: (name: string) => `Account of ${name}`,
    yourAccount: "Account and sessions",
    signOut: "Sign out",
    signOutEverywhere: "Sign out everywhere",
    theme: "Appearance",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    demo: "Demo",
    demoWords: "This is the demo company. Open a second window, enter as somebody else, and watch a move arrive.",
    notThere: "There is nothing here",
    notThereWords: "The address may be wrong, or you may not see what was here.",
    toPostings: "To the postings",
  },

  connection: {
    label: "Connection",
    connecting: "Connecting…",
    live: "Live",
    offline: "The connection is lost. What you see may be old; it comes back by itself.",
    catchingUp: "The connection is back. Catching up…",
    caughtUp: (changes: number) => (changes === 0 ? "Caught up: nothing had changed." : `Caught up: ${count(changes, "change")}.`),
    reread: "Caught up: everything was read again.",
  },

  signIn: {
    title: "Sign in",
    words: "The hiring team's pipelines, live.",
    email: "E-mail address",
    password: "Password",
    totp: "Code from your authenticator, or a recovery code",
    totpHint: "Six digits, or one of your recovery codes.",
    go: "Sign in",
    with: (provider: string) => `Sign in with ${provider}`,
    or: "or",
    forgot: "Forgot your password?",
    forgotTitle: "A new password",
    forgotWords: "Say which address you sign in with. Its owner, or an admin, hears how to go on.",
    forgotGo: "Ask for a link",
    forgotDone: "If there is such an account, its owner or an admin hears of this.",
    demoTitle: "Enter the demo company",
    demoWords: "One click, no password. Enter as two people in two windows and watch what one does arrive at the other.",
    enterAs: (name: string, role: string) => `Enter as ${name}, ${role}`,
    ended: "You were signed out. Sign in again to go on where you were.",
    none: "No way to sign in is configured here. Ask whoever runs this server.",
  },

  roles: { ADMIN: "Admin", RECRUITER: "Recruiter", MEMBER: "Member", AUDITOR: "Auditor" } as Record<string, string>,
  teamRoles: { HIRING_LEAD: "Hiring lead", RECRUITER: "Recruiter", COORDINATOR: "Coordinator", SOURCER: "Sourcer", INTERVIEWER: "Interviewer" } as Record<string, string>,
  postingStatus: { DRAFT: "Draft", PENDING_APPROVAL: "Pending approval", OPEN: "Open", ON_HOLD: "On hold", CLOSED: "Closed" } as Record<string, string>,
  applicationStatus: { ACTIVE: "Active", HIRED: "Hired", REJECTED: "Rejected", WITHDRAWN: "Withdrawn", TRANSFERRED: "Transferred" } as Record<string, string>,
  sourceKinds: {
    CAREERS_PAGE: "Careers page", REFERRAL: "Referral", AGENCY: "Agency", SOURCED: "Sourced", JOB_BOARD: "Job board", EVENT: "Event", INTERNAL: "Internal",
  } as Record<string, string>,
  stageKinds: { REVIEW: "Review", SCREEN: "Screen", ASSESSMENT: "Assessment", INTERVIEW: "Interview", OFFER: "Offer" } as Record<string, string>,
  documentKinds: { RESUME: "Résumé", COVER_LETTER: "Cover letter", OTHER: "Other" } as Record<string, string>,
  visibilities: { TEAM: "Everyone on the team", RECRUITERS: "Recruiters only", ADMINS: "Admins only" } as Record<string, string>,
  visibilityTags: { TEAM: "Team", RECRUITERS: "Recruiters", ADMINS: "Admins" } as Record<string, string>,

  palette: {
    label: "Go to anything",
    placeholder: "Search postings and candidates, or type a command",
    postings: "Postings",
    candidates: "Candidates",
    actions: "Actions",
    nothing: (what: string) => `Nothing matches “${what}”.`,
    results: (of: number) => count(of, "result"),
    goTo: (room: string) => `Go to ${room}`,
    theme: (name: string) => `Appearance: ${name.toLowerCase()}`,
    newPosting: "Create a posting",
  },
};
