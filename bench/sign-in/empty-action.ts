/** Where the actions that do nothing lie: one matched in its section, one among all routes at once. */
export const emptyPaths = { bySection: '/empty-action', amongAll: '/empty-action-among-all' } as const
