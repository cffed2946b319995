/** What is dragged within the list; files dragged onto the page have other types. */
export type Dragged = 'note' | 'folder';

const typeOf = (what: Dragged): string => `application/x-tazamun-${what}`;

export function startDrag({ dataTransfer }: DragEvent, what: Dragged, id: string): void {
  if (dataTransfer === null) return;
  dataTransfer.setData(typeOf(what), id);
  dataTransfer.effectAllowed = 'move';
}

/** Whether something of this sort is over the element: then it may be dropped there. */
export const isDragOf = ({ dataTransfer }: DragEvent, what: Dragged): boolean =>
  dataTransfer?.types.includes(typeOf(what)) ?? false;

/** The id of what was dropped; null: it is something else. */
export function droppedId({ dataTransfer }: DragEvent, what: Dragged): string | null {
  const id = dataTransfer?.getData(typeOf(what)) ?? '';
  return id === '' ? null : id;
}
