// Patterns of lines that sites print about the page itself: players, browsers, access. Called by furniture.

/** Whole lines, after their end marks and outer brackets are taken off. */
export const WHOLE_NOTICES: readonly RegExp[] = [
  /^(?:keyboard shortcuts|accessibility (?:links|help|statement|options|menu|settings))(?: for .{1,30})?$/iu,
  /^[0-9]{1,3}-minute (?:listen|watch|read)$|^(?:view |read |show |hide )?(?:full )?transcript$|^heard on .{2,60}$/iu,
];

/** Lines that may go on; the number is the longest line (UTF-16 units) that the pattern is believed for. */
export const OPENING_NOTICES: readonly (readonly [pattern: RegExp, longest: number])[] = [
  [
    /(?:建議|建议|推薦|推荐)(?:您|你)?(?:使用|採用|采用).{0,60}(?:Chrome|Firefox|Edge|Safari|瀏覽器|浏览器)|(?:best (?:viewed|experience).{0,40}|recommend(?:ed)? .{0,30})(?:browser|Chrome|Firefox|Safari)|推奨(?:ブラウザ|環境)/iu,
    160,
  ],
];
