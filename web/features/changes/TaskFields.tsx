import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { OwnerField } from '../edit/OwnerField.tsx';
import classes from './PlanForm.module.css';
import { newTask, type PlannedTask } from './planParts.ts';

interface Props {
  tasks: readonly PlannedTask[];
  onChange: (tasks: PlannedTask[]) => void;
}

/** What is to be done, step by step, and by whom. */
export function TaskFields({ tasks, onChange }: Props) {
  const set = (task: PlannedTask) => onChange(tasks.map((each) => (each.key === task.key ? task : each)));
  return (
    <fieldset className={classes.targets}>
      <legend>Tasks</legend>
      {tasks.map((task, index) => (
        <div key={task.key} className={classes.task}>
          <TextInput
            aria-label={`Task ${index + 1}`}
            placeholder="What is to be done"
            maxLength={300}
            value={task.title}
            onChange={(event) => set({ ...task, title: event.currentTarget.value })}
          />
          <OwnerField
            aria-label={`Who does task ${index + 1}`}
            placeholder="You, or a handle"
            maxLength={300}
            value={task.who}
            onChange={(who) => set({ ...task, who })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={`Take out task ${index + 1}`}
            onClick={() => onChange(tasks.filter(({ key }) => key !== task.key))}
          >
            <IconX size={15} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange([...tasks, newTask()])}
      >
        Add a task
      </Button>
    </fieldset>
  );
}
