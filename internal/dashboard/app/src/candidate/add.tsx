export function AddCandidate(_: { readonly posting?: { readonly id: string; readonly stages: readonly { readonly id: string; readonly name: string }[] }; readonly onClose: () => void }) {
  return null;
}
