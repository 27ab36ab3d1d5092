variable "on" {
  type = bool
}

resource "aws_guardduty_detector" "on" {
  finding_publishing_frequency = "FIFTEEN_MINUTES"
}

resource "aws_guardduty_detector" "off" {
  enable = false # want "enable is false, want true"
}

resource "aws_guardduty_detector" "given" {
  enable = var.on # unsure "var.on"
}
