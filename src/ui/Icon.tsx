import { ICON_SIZES } from './theme/measures'

/** Outlines on a grid of 16, drawn for this console. */
const PATHS = {
  check: 'M3 8.5l3.2 3.2L13 5',
  chevron: 'M4 6l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  code: 'M5.5 4.5L2 8l3.5 3.5M10.5 4.5L14 8l-3.5 3.5M9 3L7 13',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  copy: 'M5.5 5.5h8v8h-8zM2.5 10.5v-8h8',
  download: 'M8 2.5v7.5M4.8 7L8 10.2 11.2 7M2.5 13.5h11',
  filter: 'M2 3h12L9.5 8.6v4.6l-3-1.6v-3z',
  flask: 'M6 2.5h4M6.8 2.5v4L3.2 12.6a.7.7 0 0 0 .6 1h8.4a.7.7 0 0 0 .6-1L9.2 6.5v-4M5 10h6',
  globe:
    'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c2 1.8 2.6 3.8 2.6 6S10 12.2 8 14C6 12.2 5.4 10.2 5.4 8S6 3.8 8 2z',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.2v3.8M8 4.9v.4',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  moon: 'M13 9.6A5.5 5.5 0 0 1 6.4 3 5.5 5.5 0 1 0 13 9.6z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  next: 'M6 3.5L10.5 8 6 12.5',
  offline:
    'M2 2l12 12M4.6 6A3.2 3.2 0 0 0 4.8 12.5h7M7.2 4.2a3.6 3.6 0 0 1 4.2 3.2 2.6 2.6 0 0 1 2 4.1',
  plus: 'M8 3v10M3 8h10',
  previous: 'M10 3.5L5.5 8 10 12.5',
  refresh: 'M13.5 8A5.5 5.5 0 1 1 11.7 4M13.5 2v3h-3',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.1 3.1',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9',
  sort: 'M5 6.5L8 3.5l3 3M5 9.5l3 3 3-3',
  sortUp: 'M5 9.5l3-3 3 3',
  sortDown: 'M5 6.5l3 3 3-3',
  tag: 'M2.5 8.5v-6h6l5 5-6 6zM5.5 5.5h.01',
  upload: 'M8 10.2V2.7M4.8 5.7L8 2.5l3.2 3.2M2.5 13.5h11',
  warning: 'M8 2.2l6.2 11.3H1.8zM8 6.5v3.4M8 11.6v.4',
} as const

export type IconName = keyof typeof PATHS

type Props = { name: IconName; size?: keyof typeof ICON_SIZES }

/** An outline in the colour of the text around it. Never named: the button or text beside it says what it means. */
export function Icon({ name, size = 'button' }: Props) {
  return (
    <svg
      className="icon"
      width={ICON_SIZES[size]}
      height={ICON_SIZES[size]}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
