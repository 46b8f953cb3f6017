import { IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSolve } from '../solve/SolveContext.ts';

export function ResetButton() {
  const { problem, replaceSource } = useSolve();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <IconButton label="Reset to the starter code" onClick={() => setAsking(true)}>
        <IconRestore size={16} />
      </IconButton>
      <ConfirmDialog
        opened={asking}
        title="Reset the code?"
        text="Your code is replaced by the starter code. You can still undo it."
        confirm="Reset"
        onConfirm={() => replaceSource(problem.starterCode, 'Reset to the starter code.')}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
