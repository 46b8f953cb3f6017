import { useState } from 'react';
import { type PersonState, personState, setPersonState } from '../../api/person.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { AccountView } from './AccountView.tsx';
import { SignInForm } from './SignInForm.tsx';
import { SignUpForm } from './SignUpForm.tsx';

const titles = { 'sign-in': 'Sign in', 'sign-up': 'Create an account', account: 'Your account' };

/** On top of whatever one was doing: nothing of the page goes away for it, neither code nor a verdict that is coming. */
export function AccountDialog({ asked }: { asked: NonNullable<PersonState['asked']> }) {
  const announce = useAnnounce();
  const [opened, setOpened] = useState(true);
  const onDone = () => {
    announce(`Signed in as ${personState().person?.name}`);
    // Somebody else has chosen it: that is put right first.
    if (personState().person?.passwordIsTemporary) setPersonState({ asked: 'account' });
    else setOpened(false);
  };
  return (
    <Dialog opened={opened} title={titles[asked]} onClose={() => setPersonState({ asked: null })}>
      {asked === 'sign-in' && <SignInForm onDone={onDone} />}
      {asked === 'sign-up' && <SignUpForm onDone={onDone} />}
      {asked === 'account' && <AccountView />}
    </Dialog>
  );
}
