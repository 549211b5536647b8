import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dependenciesAreInstalled, nodeIsNewEnough } from './dependencies.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dependencies-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** @param {Record<string, object>} packages */
function lock(packages) {
  writeFileSync(`${folder}/package-lock.json`, JSON.stringify({ packages }))
}

/** @param {Record<string, object>} packages */
function install(packages) {
  for (const place of Object.keys(packages)) mkdirSync(`${folder}/${place}`, { recursive: true })
  writeFileSync(`${folder}/node_modules/.package-lock.json`, JSON.stringify({ packages }))
}

const react = { 'node_modules/react': { version: '19.3.1' } }
const forOtherSystems = {
  'node_modules/tool-none': { version: '1.0.0', optional: true, os: ['none'], cpu: ['none'] },
}

describe('dependencies are installed', () => {
  test('when all that is not optional stands there in the locked version', () => {
    lock({ '': {}, ...react, ...forOtherSystems })
    install(react)
    expect(dependenciesAreInstalled(folder)).toBe(true)
  })

  test('not on a fresh clone', () => {
    lock(react)
    expect(dependenciesAreInstalled(folder)).toBe(false)
  })

  test('not when the installation was broken off: npm had not written its own list', () => {
    lock(react)
    mkdirSync(`${folder}/node_modules/react`, { recursive: true })
    expect(dependenciesAreInstalled(folder)).toBe(false)
  })

  test('not when the lockfile moved on, added or removed something', () => {
    install(react)
    lock({ 'node_modules/react': { version: '19.4.0' } })
    expect(dependenciesAreInstalled(folder)).toBe(false)
    lock({ ...react, 'node_modules/antd': { version: '6.6.8' } })
    expect(dependenciesAreInstalled(folder)).toBe(false)
    lock({})
    expect(dependenciesAreInstalled(folder)).toBe(false)
  })

  test('not when a folder is gone', () => {
    lock(react)
    install(react)
    rmSync(`${folder}/node_modules/react`, { recursive: true })
    expect(dependenciesAreInstalled(folder)).toBe(false)
  })

  test('not when they were installed on another system', () => {
    lock({ ...react, ...forOtherSystems })
    install({ ...react, ...forOtherSystems })
    expect(dependenciesAreInstalled(folder)).toBe(false)
  })
})

test.each([
  ['18.20.8', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.0.0', true],
])('Node %s is new enough: %s', (version, expected) => {
  expect(nodeIsNewEnough(version)).toBe(expected)
})
