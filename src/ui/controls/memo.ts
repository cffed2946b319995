import { Component, type ComponentChild, type FunctionComponent, h } from 'preact';

/**
 * A component that is drawn again only when one of its props is another value. It stands in for
 * that of `preact/compat`, which brings all of React's ways with it.
 */
export function memo<Props extends object>(
  inner: FunctionComponent<Props>,
): new (
  props: Props,
) => Component<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const names = new Set([...Object.keys(this.props), ...Object.keys(next)]);
      const read = (props: object, name: string): unknown => Reflect.get(props, name);
      return [...names].some((name) => !Object.is(read(this.props, name), read(next, name)));
    }

    override render(): ComponentChild {
      return h(inner, this.props);
    }
  };
}
