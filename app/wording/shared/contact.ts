/** The way out on every page and mail: the vendor's own customer service. */
export const contactAddress = 'sales@em-smart.com'
