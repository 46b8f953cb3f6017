import { lazy, type ReactNode, Suspense } from 'react';
import { NotFetched } from './NotFetched.tsx';

type Props = { opened: boolean; onClose: () => void };

const KeysDialog = lazy<(props: Props) => ReactNode>(() =>
  import('./KeysDialog.tsx').then(
    ({ KeysDialog: loaded }) => ({ default: loaded }),
    () => ({ default: NotFetched }),
  ),
);

/** The list of keys, fetched when somebody asks for it. */
export function LaterKeysDialog(props: Props) {
  return <Suspense>{props.opened && <KeysDialog {...props} />}</Suspense>;
}
