variable "all" {
  type = bool
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

resource "huaweicloud_rms_resource_recorder" "some" {
  agency_name = "rms"
  selector {
    all_supported = false # want "selector.all_supported is false"
  }
  obs_channel {
    bucket = "config"
    region = "ap-southeast-1"
  }
}

resource "huaweicloud_rms_resource_recorder" "given" {
  agency_name = "rms"
  selector {
    all_supported = var.all # unsure "var.all"
  }
  obs_channel {
    bucket = "config"
    region = "ap-southeast-1"
  }
}

resource "huaweicloud_rms_resource_recorder" "nowhere" { # want "obs_channel.bucket is not set"
  agency_name = "rms"
  selector {
    all_supported = true
  }
}

resource "huaweicloud_rms_resource_recorder" "to_a_topic" {
  agency_name = "rms"
  selector {
    all_supported = true
  }
  smn_channel {
    topic_urn = "urn:smn:ap-southeast-1:1a2b:config"
  }
}
