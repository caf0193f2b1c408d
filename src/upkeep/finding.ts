/** One thing of a project that is out of date or wrong, and what to do about it. */
export interface Finding {
  /** Its path from the project's folder. */
  file: string;
  /** From 1; absent where the finding is the whole file's. */
  line?: number;
  /** `Unexpected X, expected Y`. */
  reason: string;
  /** What an editor does who doesn't have it mended; the whole of it where there is no mend. */
  advice: string;
  /**
   * The file's text with this one thing mended and all else as it was, whatever other mends did to it before. Given the
   * empty text where the file isn't there.
   */
  mend?: (text: string) => string;
}

/** What is known of a project. */
export interface Project {
  /** The texts of its files beside the content, by their paths in its folder; those that aren't there are absent. */
  files: ReadonlyMap<string, string>;
  /** The same files as `init` of this version writes them for it. */
  fresh: Readonly<Record<string, string>>;
  /** The version of Lectern at work. */
  version: string;
  /** The version in the project's own `node_modules`, where there is one. */
  installed?: string;
  /** Whether `site.yaml` names the address that the edition is published at. */
  hasAddress: boolean;
  /** Whether git keeps it, in a repository of its own. */
  isRepository: boolean;
  /** The changelog of the version at work. */
  changelog: string;
}
