MATCH (head:Head {id: 'head', writer: $writer, published: $revision - 1})
SET head.published = $revision
CREATE (:Revision {number: $revision, at: $at, actor: $actor, cause: $cause, scanId: $scanId})
RETURN head.published AS published
