export const en = {
  show: 'Show as code',
  region: 'Code',
  languages: 'Language of the code',
  copy: 'Copy code',
  copied: 'Copied',
  nothing: 'Nothing would be sent yet: nothing has been changed.',
  copyRefused: 'The browser did not allow copying. Select the text and copy it yourself.',
  'gap.delete':
    'Terraform describes what shall exist, so deleting has no code of its own: remove the alicloud_ecs_key_pair blocks of these key pairs and apply.',
  'gap.detach':
    'Terraform describes what shall exist, so unbinding has no code of its own: remove the instances from the alicloud_ecs_key_pair_attachment blocks and apply.',
  'gap.untag':
    'Terraform describes what shall exist, so removing a tag has no code of its own: leave its key out of the tags of the key pair and apply.',
  'gap.tags':
    'Terraform’s tags are the whole set: add those that the key pair already has, or applying this removes them.',
  'gap.other': 'Terraform has no resource for this action.',
} as const
