import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy, Suspense } from 'react';
import { usePersonState } from '../../api/person.ts';

const SetAsideNotice = orNothing(() =>
  import('./SetAsideNotice.tsx').then((loaded) => loaded.SetAsideNotice),
);
const SignedOutNotice = orNothing(() =>
  import('./SignedOutNotice.tsx').then((loaded) => loaded.SignedOutNotice),
);

function orNothing<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load().catch(() => (_props: Props) => null) }));
}

/** Asks the server whose page this is. It comes after the editor, and a page without it is whole. */
export function settleLater(queries: QueryClient): void {
  import('./settle-person.ts').then(({ settlePerson }) => settlePerson(queries)).catch(() => {});
}

/** Where another draft or note of theirs waits for a choice. */
export function SetAside({ kind }: { kind: 'draft' | 'note' }) {
  const { person, expired } = usePersonState();
  return <Suspense>{person && !expired && <SetAsideNotice kind={kind} />}</Suspense>;
}

export function SignedOutNote() {
  const { expired } = usePersonState();
  return <Suspense>{expired && <SignedOutNotice />}</Suspense>;
}
