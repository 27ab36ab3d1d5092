variable "off" {
  type = bool
}

resource "tencentcloud_instance" "protected" {
  instance_type = "S5.MEDIUM2"
}

resource "tencentcloud_instance" "unprotected" {
  instance_type            = "S5.MEDIUM2"
  disable_security_service = true # want "want false"
}

resource "tencentcloud_instance" "given" {
  instance_type            = "S5.MEDIUM2"
  disable_security_service = var.off # unsure "var.off"
}
