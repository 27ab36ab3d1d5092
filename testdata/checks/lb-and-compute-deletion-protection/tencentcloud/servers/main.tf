variable "protected" {
  type = bool
}

resource "tencentcloud_instance" "protected" {
  instance_type           = "S5.MEDIUM2"
  disable_api_termination = true
}

resource "tencentcloud_instance" "off" {
  instance_type           = "S5.MEDIUM2"
  disable_api_termination = false # want "want true"
}

resource "tencentcloud_instance" "given" {
  instance_type           = "S5.MEDIUM2"
  disable_api_termination = var.protected # unsure "var.protected"
}

resource "tencentcloud_instance" "default" { # want "disable_api_termination is not set"
  instance_type = "S5.MEDIUM2"
}
