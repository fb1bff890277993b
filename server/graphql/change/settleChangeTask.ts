import { requireReader } from '../../access/policy.ts';
import { settleTask } from '../../process/change/settleTask.ts';
import { builder } from '../builder.ts';
import { once } from '../idempotency.ts';
import { checkedComment } from '../inbox/comment.ts';
import { ChangeType } from './changeType.ts';
import { changing } from './changing.ts';
import { personOf } from './person.ts';
import { TaskStateEnum } from './taskType.ts';

builder.mutationField('settleChangeTask', (t) =>
  t.field({
    type: ChangeType,
    nullable: true,
    description:
      'Says what became of a task while the change is IN_PROGRESS; OPEN takes the word back. LEFT_OUT needs a comment.',
    args: {
      id: t.arg.id({ required: true }),
      taskId: t.arg.id({ required: true }),
      state: t.arg({ type: TaskStateEnum, required: true }),
      comment: t.arg.string(),
    },
    resolve: (_root, args, context) => {
      requireReader(context.caller);
      const comment = checkedComment(args.comment);
      return once(context, 'settleChangeTask', args, () =>
        settleTask(changing(context), { ...args, comment }, personOf(context.caller)),
      );
    },
  }),
);
