/** No larger than the largest copy of ours on a fine screen. */
const PICTURE = 'preview { image { url(transform: { maxWidth: 960, maxHeight: 960 }) altText } }'
const VARIANT = `id position title sku price availableForSale inventoryQuantity selectedOptions { name value }
  inventoryItem { tracked requiresShipping } media(first: 1) { nodes { ${PICTURE} } }`
const PAGE_INFO = 'pageInfo { hasNextPage endCursor }'

/** A page of products in the order in which they last changed, whole but for the variants of one that has many. */
export const PRODUCTS = `
  query Products($size: Int!, $after: String, $filter: String) {
    shop { currencyCode }
    products(first: $size, after: $after, query: $filter, sortKey: UPDATED_AT) {
      nodes {
        id title status updatedAt featuredMedia { ${PICTURE} }
        variants(first: 20) { nodes { ${VARIANT} } ${PAGE_INFO} }
      }
      ${PAGE_INFO}
    }
  }`

/** The next page of a product's variants. */
export const MORE_VARIANTS = `
  query MoreVariants($id: ID!, $after: String) {
    product(id: $id) { variants(first: 100, after: $after) { nodes { ${VARIANT} } ${PAGE_INFO} } }
  }`
