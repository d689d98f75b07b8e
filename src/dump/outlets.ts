/** What the outlet file tells of one outlet. */
export interface Outlet {
  /** Canonical name, as shown. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Bare domains: `example.org` also covers its subdomains. */
  readonly domains: readonly string[];
  /** BCP 47 languages it publishes in. */
  readonly languages: readonly string[];
  /** Group that it belongs to ("CNN"), null when it stands alone. */
  readonly family: string | null;
  /** Whether it is a news agency, whose reports others carry. */
  readonly agency: boolean;
}

/** The outlet file in use: the built-in names extended by the owner's. */
export interface OutletRegistry {
  /** By exact name or alias after folding case, width, quotation marks and a leading article. */
  find(name: string): Outlet | null;
  /** By address or bare domain. */
  findByDomain(address: string): Outlet | null;
  /** Every outlet whose name or alias stands in the text as whole words, longest match first. Offsets in UTF-16 units. */
  findIn(text: string): readonly { outlet: Outlet; start: number; end: number }[];
  /** The host that the outlet file names for dumps of this path, or null. */
  hostOf(dumpPath: string): string | null;
  /** Canonical name where known, else the name as given, trimmed. */
  canonical(name: string): string;
  readonly all: readonly Outlet[];
  /** sha256 of what was loaded: a change re-attributes the dumps. */
  readonly fingerprint: string;
}
