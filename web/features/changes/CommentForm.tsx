import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { useEdit } from '../edit/useEdit.ts';
import classes from './ChangeView.module.css';
import { commentOnChange } from './changeEdits.ts';

/** A word in the timeline, of anybody who can read the change; nothing lapses by it. */
export function CommentForm({ id }: { id: string }) {
  const [comment, setComment] = useState('');
  const saying = useEdit(commentOnChange, () => setComment(''));
  return (
    <form
      className={classes.comment}
      onSubmit={(event) => {
        event.preventDefault();
        if (comment.trim() !== '') saying.mutate({ id, comment: comment.trim() });
      }}
    >
      <Textarea
        aria-label="Comment"
        placeholder="Say something about it"
        autosize
        minRows={1}
        maxLength={1000}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      {saying.isError ? <FormFailure error={saying.error} /> : null}
      {comment.trim() === '' ? null : (
        <Button type="submit" variant="default" size="xs" loading={saying.isPending}>
          Comment
        </Button>
      )}
    </form>
  );
}
