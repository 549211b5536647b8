export const en = {
  title: 'SSH Key Pairs',
  create: 'Create SSH Key Pair',
  search: 'Search by key pair name',
  clearSearch: 'Clear search',
  refresh: 'Refresh',

  'column.select': 'Selection',
  'column.name': 'Name',
  'column.fingerprint': 'Fingerprint',
  'column.creationTime': 'Creation Time',

  loading: 'Loading key pairs',
  'empty.title': 'You have no key pair in the selected region {region}',
  'empty.text': 'Create one here, or import the public key you already use.',
  'noMatch.title': 'No key pair matches',
  'noMatch.text': 'Nothing in this region fits the search and the filters.',
  clearFilters: 'Clear filters',

  'error.title': 'The key pairs could not be loaded',
  'error.code': 'Code',
  'error.requestId': 'Request ID',
  retry: 'Retry',

  pagination: 'Pagination',
  'pagination.total': { one: '{count} key pair', other: '{count} key pairs' },
  'pagination.page': 'Page {page} of {pages}',
  'pagination.previous': 'Previous page',
  'pagination.next': 'Next page',
  'pagination.size': 'Items per page',
} as const
