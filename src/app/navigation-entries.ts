import type { shellTexts } from '~/i18n/shell/texts'

type TextKey = keyof typeof shellTexts.en & `nav.${string}`

/** One entry of the left navigation. Entries without `own` belong to the real console only. */
export type NavigationEntry = { id: string; text: TextKey; own?: true }
export type NavigationGroup = { text: TextKey | undefined; entries: readonly NavigationEntry[] }

/** The left navigation of ECS, in the real console's order. */
export const NAVIGATION: readonly NavigationGroup[] = [
  {
    text: undefined,
    entries: [
      { id: 'overview', text: 'nav.overview' },
      { id: 'events', text: 'nav.events' },
      { id: 'tags', text: 'nav.tags' },
      { id: 'troubleshooting', text: 'nav.troubleshooting' },
      { id: 'applications', text: 'nav.applications' },
    ],
  },
  {
    text: 'nav.instancesImages',
    entries: [
      { id: 'instances', text: 'nav.instances' },
      { id: 'images', text: 'nav.images' },
    ],
  },
  {
    text: 'nav.networkSecurity',
    entries: [
      { id: 'security-groups', text: 'nav.securityGroups' },
      { id: 'enis', text: 'nav.enis' },
      { id: 'key-pairs', text: 'nav.keyPairs', own: true },
    ],
  },
  {
    text: 'nav.storageSnapshots',
    entries: [
      { id: 'disks', text: 'nav.disks' },
      { id: 'snapshots', text: 'nav.snapshots' },
    ],
  },
  {
    text: 'nav.deployment',
    entries: [
      { id: 'auto-scaling', text: 'nav.autoScaling' },
      { id: 'savings-plan', text: 'nav.savingsPlan' },
    ],
  },
  {
    text: 'nav.maintenance',
    entries: [
      { id: 'cloud-assistant', text: 'nav.cloudAssistant' },
      { id: 'oos', text: 'nav.oos' },
    ],
  },
]
