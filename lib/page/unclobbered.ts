/**
 * The node as its prototype defines it: `<img name="title">` replaces `document.title` on the
 * page's document, and `<input name="parentElement">` that of its form.
 */
export function unclobbered<T extends object>(node: T): T {
  return new Proxy(node, {
    get(target, key) {
      const member: unknown = Reflect.get(Object.getPrototypeOf(target) as T, key, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

/** One member of it, as the prototype defines it. */
export function own<T extends object, K extends keyof T>(node: T, key: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node) as T, key, node) as T[K];
}
