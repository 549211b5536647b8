import type { ThemeConfig } from 'antd'
import { MEASURES } from './measures.ts'
import { FONT_FAMILY, FONT_FAMILY_MONO, PALETTES, type Palette } from './palette.ts'

/** What antd is told of our look; the algorithm is added where the tokens are used: at build time, or by `DevTheme`. */
export type AntdTokens = Required<Pick<ThemeConfig, 'token' | 'components'>>

export const lightTheme: AntdTokens = antdTokens(PALETTES.light)
export const darkTheme: AntdTokens = antdTokens(PALETTES.dark)

function antdTokens(c: Palette): AntdTokens {
  return {
    token: {
      fontFamily: FONT_FAMILY,
      fontFamilyCode: FONT_FAMILY_MONO,
      fontSize: MEASURES['font-size'],
      fontSizeLG: MEASURES['font-size-subhead'],
      fontSizeSM: MEASURES['font-size'],
      lineHeight: 1.5,
      controlHeight: MEASURES['control-height'],
      controlHeightSM: MEASURES['control-height-small'],
      controlHeightLG: MEASURES['control-height-large'],
      borderRadius: MEASURES.radius,
      borderRadiusLG: MEASURES['radius-dialog'],
      borderRadiusSM: MEASURES.radius,
      colorPrimary: c.primary,
      colorPrimaryHover: c['primary-hover'],
      colorPrimaryActive: c['primary-active'],
      colorLink: c.primary,
      colorLinkHover: c['primary-hover'],
      colorLinkActive: c['primary-active'],
      colorTextLightSolid: c['on-primary'],
      colorText: c.text,
      colorTextSecondary: c['text-secondary'],
      colorTextTertiary: c['text-hint'],
      colorTextDescription: c['text-hint'],
      colorTextPlaceholder: c['text-hint'],
      colorTextDisabled: c['text-disabled'],
      colorBgLayout: c.page,
      colorBgContainer: c.surface,
      colorBgElevated: c.raised,
      colorBorder: c['line-field'],
      colorBorderSecondary: c.line,
      colorSplit: c.line,
      colorBgMask: c.mask,
      colorSuccess: c.success,
      colorSuccessBg: c['success-bg'],
      colorError: c.error,
      colorErrorHover: c.error,
      colorErrorBg: c['error-bg'],
      colorWarning: c.warning,
      colorWarningBg: c['warning-bg'],
      colorWarningBorder: c['warning-line'],
      colorInfo: c.notice,
      colorInfoBg: c['notice-bg'],
      boxShadow: c['shadow-dialog'],
      boxShadowSecondary: c['shadow-toast'],
      controlItemBgActive: c['row-selected'],
      controlItemBgActiveHover: c['row-selected-hover'],
      colorBgSpotlight: c.tooltip,
    },
    components: {
      Button: {
        paddingInline: MEASURES['space-4'],
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 400,
      },
      // antd's dark algorithm dims the primary colour, too far for text: 4.2 where 4.5 is asked for.
      Tabs: {
        itemSelectedColor: c.primary,
        itemHoverColor: c['primary-hover'],
        itemActiveColor: c['primary-active'],
        inkBarColor: c.primary,
      },
      Modal: { titleFontSize: MEASURES['font-size-dialog-title'] },
      Tooltip: { colorTextLightSolid: c['on-tooltip'] },
      Slider: {
        handleColor: c.primary,
        trackBg: c.primary,
        trackHoverBg: c['primary-hover'],
        railBg: c['line-strong'],
        railHoverBg: c['line-strong'],
      },
      Radio: { buttonSolidCheckedColor: c['on-primary'] },
    },
  }
}
