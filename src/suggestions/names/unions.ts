/** Things by their keys in groups that grow together (union–find, with path halving). */
export class Unions {
  private readonly parents = new Map<string, string>();

  /** The key that stands for the group that `key` is in. */
  find(key: string): string {
    let at = key;
    for (let up = this.parents.get(at); up !== undefined; up = this.parents.get(at)) {
      const above = this.parents.get(up);
      if (above !== undefined) this.parents.set(at, above);
      at = up;
    }
    return at;
  }

  /** Puts the group of `key` into that of `into`. */
  join(into: string, key: string): void {
    const [root, other] = [this.find(into), this.find(key)];
    if (root !== other) this.parents.set(other, root);
  }
}
