import { testBinding } from '~/server/testing/sdk-binding'
import { testDeletion } from '~/server/testing/sdk-delete'
import { testDocumentedCodes } from '~/server/testing/sdk-documented'
import { testErrors } from '~/server/testing/sdk-errors'
import { testCreation } from '~/server/testing/sdk-key-pairs'
import { testListing } from '~/server/testing/sdk-listing'
import { throughBothDoors } from '~/server/testing/sdk-suite'
import { testTagging } from '~/server/testing/sdk-tags'

// One file, because the SDK takes seconds to load and each test file loads it anew.
throughBothDoors((sdk) => {
  testListing(sdk)
  testCreation(sdk)
  testDeletion(sdk)
  testBinding(sdk)
  testTagging(sdk)
  testErrors(sdk)
  testDocumentedCodes(sdk)
})
