import { Button } from '@mantine/core';
import { count } from '../lib/quantity.ts';

interface Props {
  shown: number;
  total: number;
  /** The list's query, which has further pages or not. */
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}

/** The foot of a list that comes page by page. */
export function ShownOf({ shown, total, list }: Props) {
  return (
    <>
      <span>
        Showing {count(shown)} of {count(total)}
      </span>
      {list.hasNextPage ? (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show more
        </Button>
      ) : null}
    </>
  );
}
