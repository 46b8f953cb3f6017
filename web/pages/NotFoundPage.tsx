import { Link } from '@tanstack/react-router';
import { MessagePage } from './MessagePage.tsx';

export function NotFoundPage() {
  return (
    <MessagePage title="There is nothing at this address">
      <p>The problem may have been renamed or taken away.</p>
      <p>
        <Link to="/">All problems</Link>
      </p>
    </MessagePage>
  );
}
