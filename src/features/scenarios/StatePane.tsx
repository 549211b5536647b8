import { AccountControls } from './AccountControls'
import { ClockControls } from './ClockControls'
import { FaultControls } from './FaultControls'
import { LatencyControls } from './LatencyControls'
import { LookControls } from './LookControls'
import { PresetControl } from './PresetControl'

/** How the backend behaves and how the page looks. */
export function StatePane() {
  return (
    <>
      <PresetControl />
      <LookControls />
      <LatencyControls />
      <FaultControls />
      <AccountControls />
      <ClockControls />
    </>
  )
}
