import { describe, expect, it } from 'vitest'
import { isCall } from './handlers'

describe('the backend answers', () => {
  it.each([
    'http://localhost:5173/api/',
    'http://localhost:5173/api',
    'http://localhost:5173/api/?Action=DescribeKeyPairs',
    'https://example.com/sandbox/api/',
    'http://localhost:5173/__server/settings',
    'https://example.com/sandbox/__server/state',
    'https://ecs.aliyuncs.com/',
    'http://ecs.cn-hangzhou.aliyuncs.com',
    'https://ecs-cn-hangzhou.aliyuncs.com/?Action=DescribeRegions',
    'https://resourcemanager.aliyuncs.com/',
  ])('at %s', (url) => expect(isCall(url)).toBe(true))

  it.each([
    'http://localhost:5173/',
    'http://localhost:5173/api/more',
    'http://localhost:5173/assets/api/file.js',
    'http://localhost:5173/?next=/api/',
    'https://oss.aliyuncs.com/',
    'https://ecs.aliyuncs.com.example.com/',
  ])('and not at %s', (url) => expect(isCall(url)).toBe(false))
})
