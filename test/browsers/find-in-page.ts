/** What a reader looks for: by role and name, as a screen reader has them. */
export type Target = {
  readonly role: Role;
  /** The whole name, or how it begins. */
  readonly name?: string;
  readonly startsWith?: string;
  /** Only inside of this. */
  readonly within?: Target;
};

export type Role =
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'heading'
  | 'list'
  | 'radio'
  | 'region'
  | 'searchbox'
  | 'slider'
  | 'status'
  | 'tab'
  | 'textbox';

/** Something that is seen, as it was at that moment. */
export type Finding = {
  readonly name: string;
  readonly text: string;
  /** Of a field. */
  readonly value: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isFocused: boolean;
  /** Its middle is in sight, and nothing else lies on it. */
  readonly isOnTop: boolean;
  /** px of the window. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Runs in the page: everything seen that is looked for, in the page's order.
 * @param doScroll brings the first into sight
 */
export function findInPage(target: Target, doScroll: boolean): Finding[] {
  const selectors: Record<Role, string> = {
    button: 'button, [role="button"]',
    checkbox: 'input[type="checkbox"], [role="checkbox"]',
    dialog: 'dialog, [role="dialog"]',
    heading: 'h1, h2, h3, h4',
    list: 'ul, ol, [role="list"]',
    radio: 'input[type="radio"], [role="radio"]',
    region: 'section, [role="region"]',
    searchbox: 'input[type="search"], [role="searchbox"]',
    slider: '[role="slider"], input[type="range"]',
    status: '[role="status"], output',
    tab: '[role="tab"]',
    textbox: 'textarea, input[type="text"], input:not([type]), [role="textbox"]',
  };
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = by.map((id) => document.getElementById(id)?.textContent).join(' ');
    const own = element.getAttribute('aria-label');
    const label = 'labels' in element ? (element.labels as NodeList | null)?.[0] : null;
    return clean(labels) || clean(own) || clean((label ?? element).textContent);
  };
  const isSeen = (element: Element): boolean =>
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility === 'visible' &&
    element.closest('[inert], [aria-hidden="true"]') === null;
  const look = ({ role, name, startsWith, within }: Target): Element[] => {
    const roots: ParentNode[] = within === undefined ? [document] : look(within);
    const all = roots.flatMap((root) => [...root.querySelectorAll(selectors[role])]);
    return all.filter((element) => {
      // What is a button by its tag may be a tab or a radio by its role.
      const given = element.getAttribute('role');
      if ((given !== null && given !== role) || !isSeen(element)) return false;
      const found = name === undefined && startsWith === undefined ? '' : nameOf(element);
      return (
        (name === undefined || found === name) &&
        (startsWith === undefined || found.startsWith(startsWith))
      );
    });
  };
  const elements = look(target);
  if (doScroll) elements[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    // A radio or a checkbox may lie under its own label.
    const isLabel = hit !== null && hit.closest('label')?.contains(element) === true;
    return {
      name: nameOf(element),
      text: clean(element.textContent),
      value: 'value' in element ? String(element.value) : '',
      attributes: Object.fromEntries(
        [...element.attributes].map(({ name, value }) => [name, value]),
      ),
      isFocused: element === document.activeElement,
      isOnTop: element.contains(hit) || isLabel,
      x,
      y,
      width,
      height,
    };
  });
}
