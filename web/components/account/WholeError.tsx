import { Notice } from '../../ui/Notice.tsx';

/** What is wrong with a form as a whole. */
export function WholeError({ error }: { error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <Notice tone="bad" role="alert">
      {error}
    </Notice>
  );
}
