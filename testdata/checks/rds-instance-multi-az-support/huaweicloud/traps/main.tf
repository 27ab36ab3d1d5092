variable "zone" {
  type = string
}

variable "standby_zone" {
  type = string
}

data "huaweicloud_availability_zones" "all" {}

resource "huaweicloud_rds_instance" "sliced" {
  availability_zone = slice(data.huaweicloud_availability_zones.all.names, 0, 2)
}

resource "huaweicloud_rds_instance" "first" {
  availability_zone = [data.huaweicloud_availability_zones.all.names[0]] # want "has 1"
}

resource "huaweicloud_rds_instance" "first_and_second" {
  availability_zone = [
    data.huaweicloud_availability_zones.all.names[0],
    data.huaweicloud_availability_zones.all.names[1],
  ]
}

# Two variables may have the same value.
resource "huaweicloud_rds_instance" "two_variables" {
  availability_zone = [var.zone, var.standby_zone] # unsure "var.zone"
}

# One variable is one zone, whatever its value.
resource "huaweicloud_rds_instance" "one_variable" {
  availability_zone = [var.zone, var.zone] # want "has 1"
}

resource "huaweicloud_rds_instance_v3" "two_zones" {
  availability_zone = ["ap-southeast-1a", "ap-southeast-1b"]
}

resource "huaweicloud_rds_instance_v3" "single" {
  availability_zone = [var.zone] # want "has 1"
}

resource "huaweicloud_rds_instance_v3" "given" {
  availability_zone = split(",", var.zone) # unsure "var.zone"
}
