/** Tells whenever an element comes into sight or leaves it, through all frames around it. Returns its stop. */
export function watchSight(element: Element, onSight: (isInSight: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last !== undefined) onSight(last.isIntersecting);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
