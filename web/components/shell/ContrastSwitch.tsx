import { IconContrastFilled } from '@tabler/icons-react';
import { setHighContrast, useHighContrast } from '../../ui/contrast.ts';
import { IconButton } from '../../ui/IconButton.tsx';

export function ContrastSwitch() {
  const high = useHighContrast();
  return (
    <IconButton label="High contrast" pressed={high} onClick={() => setHighContrast(!high)}>
      <IconContrastFilled size={17} />
    </IconButton>
  );
}
