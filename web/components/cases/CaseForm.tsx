import { Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { LaterDrawing } from '../drawing/LaterDrawing.tsx';
import { useSolve } from '../solve/SolveContext.ts';
import classes from './CaseForm.module.css';
import type { EditableCase } from './own-cases.ts';

export function CaseForm({ one }: { one: EditableCase }) {
  const { problem, cases } = useSolve();
  const errors = cases.errors.get(one.key);
  const whole = errors?.get('');
  return (
    <div className={classes.form}>
      <div className={classes.nameRow}>
        <TextInput
          size="xs"
          label="Name"
          classNames={{ root: classes.name ?? '', label: classes.label ?? '' }}
          value={one.name}
          maxLength={100}
          error={errors?.get('name')}
          onChange={(event) => cases.rename(one.key, event.currentTarget.value)}
        />
        <IconButton
          label="Remove this case"
          disabled={cases.own.cases.length === 1}
          onClick={() => cases.remove(one.key)}
        >
          <IconTrash size={16} />
        </IconButton>
      </div>
      {whole && (
        <p className={classes.whole} role="alert">
          {whole}
        </p>
      )}
      {problem.inputFields.map((field) => (
        <div key={field.name} className={classes.field}>
          <Textarea
            size="xs"
            autosize
            minRows={isMultiLine(field.name) ? 4 : 1}
            maxRows={14}
            spellCheck={false}
            autoCapitalize="off"
            autoCorrect="off"
            label={<FieldLabel name={field.name} type={field.type} />}
            description={field.constraints}
            error={errors?.get(field.name)}
            classNames={{
              input: classes.input ?? '',
              label: classes.label ?? '',
              description: classes.description ?? '',
              error: classes.error ?? '',
            }}
            value={one.input[field.name] ?? ''}
            onChange={(event) => cases.edit(one.key, field.name, event.currentTarget.value)}
          />
          <LaterDrawing label={field.name} type={field.type} text={one.input[field.name] ?? ''} />
        </div>
      ))}
    </div>
  );
}

function isMultiLine(name: string): boolean {
  return name === 'ops' || name === 'stdin';
}

function FieldLabel({ name, type }: { name: string; type: string }) {
  if (name === 'ops') return <>Calls, one a line</>;
  if (name === 'stdin') return <>Standard input</>;
  if (name === 'interactor') return <>Case</>;
  return (
    <code>
      {name}: <span className={classes.type}>{type}</span>
    </code>
  );
}
