/** Around the policy pages; their own words come with the policy's data. */
export const policy = {
  contents: 'On this page',
  clause: 'Clause',
  reading: 'Good to know',
  lead: 'Version {version}. The version in effect when you placed your order applies to it.',
} as const
