provider "huaweicloud" {
  region = "ap-southeast-1"
}

resource "huaweicloud_rms_resource_recorder" "all" {
  agency_name = "rms"
  selector {
    all_supported = true
  }
  obs_channel {
    bucket = "config"
    region = "ap-southeast-1"
  }
}
