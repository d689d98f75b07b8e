export type Child = Node | string | null | undefined | false;
type Value = string | number | boolean | null | undefined;

export interface Properties {
  readonly [attribute: string]: Value | ((event: never) => void);
}

/**
 * Makes an element. Attributes that are null, undefined or false are left out; functions listen to the event of their name (`onclick`).
 * Texts become text nodes, so nothing foreign is ever read as markup.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties?: Properties,
  ...children: Child[]
): HTMLElementTagNameMap[K];
export function h(tag: string, properties?: Properties, ...children: Child[]): HTMLElement;
export function h(tag: string, properties: Properties = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child !== null && child !== undefined && child !== false) element.append(child);
  return element;
}

/** An element of `index.html`. @throws Error when it is missing */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}`);
  return found as T;
}

let count = 0;

/** An id that the page has not used yet, for labels and lists. */
export function freshId(prefix: string): string {
  count += 1;
  return `${prefix}-${count}`;
}
