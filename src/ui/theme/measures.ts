/**
 * Every size, duration and layer of the console, in one place, beside the colours of `palette.ts`. `theme-css.ts` turns them
 * into the custom properties of `:root`; no style sheet and no component says a length of its own.
 */

/** Sizes of outlines in CSS pixels: within a line of text, beside it, alone in a button, at the head of a message. */
export const ICON_SIZES = { small: 12, text: 14, button: 16, message: 20 } as const

/** How far a popover stays from its button and from the edge of the window, in CSS pixels. */
export const POPOVER_DISTANCES = { button: 4, window: 8 } as const

/** Measures in CSS pixels, on a grid of 4. As custom properties: `--m-<name>`. */
export const MEASURES = {
  // Distances. A step of the scale is four pixels; half a step and the tight one are for what belongs to one word.
  'space-half': 2,
  'space-1': 4,
  'space-tight': 6,
  'space-2': 8,
  'space-3': 12,
  'space-4': 16,
  'space-6': 24,
  'space-8': 32,
  'space-12': 48,

  // Lines: the thinnest, that of a focus ring or a chosen tab, that at the edge of a note or of the current page.
  hairline: 1,
  ring: 2,
  edge: 3,
  radius: 2,
  'radius-dialog': 4,

  // Type. Lines are one and a half times as high as the letters, except for the two below.
  'font-size': 12,
  'font-size-subhead': 14,
  'font-size-dialog-title': 16,
  'font-size-page-title': 24,
  'line-subhead': 20,
  'line-page-title': 32,

  // Controls and small marks.
  'control-height': 32,
  'control-height-small': 24,
  'control-height-large': 36,
  'field-height-large': 48,
  'icon-small': ICON_SIZES.small,
  icon: ICON_SIZES.text,
  dot: 6,
  'text-stand-in': 10,

  // Fields, and the least that is left of them when space is short.
  'field-least': 120,
  'field-small': 160,
  field: 200,
  'field-large': 264,
  'field-largest': 340,

  // Boxes that scroll by themselves: their heights.
  'well-small': 120,
  well: 160,
  'well-large': 240,
  'well-largest': 320,

  // The frame of the page.
  'bar-height': 50,
  'nav-width': 210,
  'nav-drawer': 280,
  'region-width': 232,
  'region-list': 360,
  'region-list-height': 420,
  'message-width': 640,

  // What lies over the page.
  'dialog-small': 560,
  'dialog-medium': 640,
  'dialog-large': 720,
  'dialog-top': 96,
  drawer: 640,
  'panel-width': 400,
  'popover-width': 400,
  'popover-height': 480,
  'toast-width': 400,
  /** In the top bar: a long message in two lines. */
  'toast-wide': 640,

  // The list.
  'quota-bar': 96,
  'quota-text': 64,
  'quota-hint': 480,
  'page-field': 44,
  'picture-width': 96,
  'picture-height': 64,
  'cell-block': 6,
  'cell-block-comfortable': 8,
  'group-filter': 220,
  'column-select': 40,
  'column-name': 150,
  'column-fingerprint': 176,
  'column-fingerprint-whole': 396,
  'column-instances': 128,
  'column-tags': 140,
  'column-tags-wide': 240,
  'column-group': 168,
  'column-group-zh': 132,
  'column-time': 136,
  'column-actions': 192,
  'column-actions-zh': 226,
  'column-select-narrow': 32,
  'column-name-narrow': 122,
  'column-fingerprint-narrow': 126,
  'column-instances-narrow': 120,
  'column-tags-narrow': 108,
  'column-group-narrow': 164,
  'column-group-narrow-zh': 120,
  'column-time-narrow': 126,
  'column-actions-narrow': 184,
  'column-actions-narrow-zh': 218,

  // Parts of dialogs, the drawer and the gallery.
  'fact-name': 128,
  'choice-width': 300,
  'result-region': 96,
  'transfer-row': 66,
  'gallery-card': 400,
} as const

/** How long what moves takes, in milliseconds. As custom properties: `--t-<name>`. */
export const DURATIONS = {
  appear: 160,
  settle: 500,
  turn: 800,
  pulse: 1200,
} as const

/** What lies over what. antd's own layers begin at 1000. As custom properties: `--z-<name>`. */
export const LAYERS = {
  raised: 1,
  hint: 3,
  'list-footer': 4,
  'gallery-head': 10,
  dock: 15,
  bar: 20,
  'skip-link': 30,
  panel: 1100,
  toast: 2000,
} as const

/**
 * Widths of the window in CSS pixels, and one height, at which the page is laid out anew. A media query can't read a custom property: the
 * style sheets repeat these numbers, and a test holds them to the list.
 */
export const BREAKPOINTS = {
  /** A height: below, a dialog scrolls as a whole. */
  low: 480,
  /** Below, a phone: fields take a row of their own. */
  phone: 560,
  /** Below, two panes stand one over the other. */
  narrow: 700,
  /** Below, the navigation is a drawer, and the scenario panel covers the page. */
  tablet: 900,
  /** Below, the scenario panel takes the room of the navigation. */
  panel: 1200,
  /** Below, what is under the list takes two lines. */
  line: 1280,
  /** Below, tools and columns are set tighter. */
  laptop: 1400,
  /** From here on a fingerprint is shown whole. */
  wide: 1600,
  /** From here on there is room for more tags. */
  widest: 1900,
} as const
