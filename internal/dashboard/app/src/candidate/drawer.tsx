export function CandidateDrawer(_: { readonly id: string; readonly onClose: () => void }) {
  return null;
}
