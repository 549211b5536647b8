export const en = {
  open: 'Scenario panel',
  frame: 'The page on a screen {width} px wide',
} as const
