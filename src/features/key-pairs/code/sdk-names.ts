/** `RegionId` as the TypeScript SDK spells it: `regionId`. */
export function camelName(apiName: string): string {
  return apiName.charAt(0).toLowerCase() + apiName.slice(1)
}

/** `RegionId` as the Python SDK spells it: `region_id`. */
export function snakeName(apiName: string): string {
  return apiName
    .replaceAll(/(?<=[a-z0-9])[A-Z]|[A-Z](?=[a-z])/g, (letter, index: number) =>
      index === 0 ? letter.toLowerCase() : `_${letter.toLowerCase()}`,
    )
    .toLowerCase()
}
