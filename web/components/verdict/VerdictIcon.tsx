import {
  IconAlertTriangle,
  IconBolt,
  IconCheck,
  IconClockExclamation,
  IconDatabaseExclamation,
  IconFileAlert,
  IconForbid,
  IconTool,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Verdict } from '#contract/verdict.ts';

const icons: Record<Verdict, TablerIcon> = {
  accepted: IconCheck,
  'wrong-answer': IconX,
  'time-limit-exceeded': IconClockExclamation,
  'memory-limit-exceeded': IconDatabaseExclamation,
  'output-limit-exceeded': IconFileAlert,
  'runtime-error': IconBolt,
  'compile-error': IconAlertTriangle,
  'judge-error': IconTool,
};

type Props = { verdict: Verdict; refused?: true | undefined; size?: number };

/** A shape of its own for each verdict, so that none is told by colour alone. */
export function VerdictIcon({ verdict, refused, size = 16 }: Props) {
  const Icon = refused ? IconForbid : icons[verdict];
  return <Icon size={size} stroke={2.25} aria-hidden />;
}
