variable "zones" {
  type    = list(string)
  default = ["ap-hongkong-2", "ap-hongkong-3"]
}

variable "mode" {
  type = number
}

data "tencentcloud_availability_zones_by_product" "es" {
  product = "es"
}

resource "tencentcloud_elasticsearch_instance" "same_zone" {
  deploy_mode = "1"

  multi_zone_infos { # want "multi_zone_infos.availability_zone has 1 of at least 2"
    availability_zone = "ap-hongkong-2"
  }

  multi_zone_infos {
    availability_zone = "ap-hongkong-2"
  }
}

resource "tencentcloud_elasticsearch_instance" "dynamic" {
  deploy_mode = 1

  dynamic "multi_zone_infos" {
    for_each = var.zones
    content {
      availability_zone = multi_zone_infos.value
    }
  }
}

resource "tencentcloud_elasticsearch_instance" "of_a_data_source" {
  deploy_mode = 1

  multi_zone_infos {
    availability_zone = data.tencentcloud_availability_zones_by_product.es.zones.0.name
  }

  multi_zone_infos {
    availability_zone = data.tencentcloud_availability_zones_by_product.es.zones.1.name
  }
}

# Zones without the mode that uses them.
resource "tencentcloud_elasticsearch_instance" "mode_off" {
  deploy_mode = 0 # want "deploy_mode is 0, want 1"

  multi_zone_infos {
    availability_zone = "ap-hongkong-2"
  }

  multi_zone_infos {
    availability_zone = "ap-hongkong-3"
  }
}

resource "tencentcloud_elasticsearch_logstash" "two_zones" {
  deploy_mode = 1

  multi_zone_infos {
    availability_zone = "ap-hongkong-2"
  }

  multi_zone_infos {
    availability_zone = "ap-hongkong-3"
  }
}

resource "tencentcloud_elasticsearch_logstash" "one_zone" { # want "deploy_mode is not set"
  zone = "ap-hongkong-2"
}

resource "tencentcloud_elasticsearch_logstash" "given" {
  deploy_mode = var.mode # unsure "var.mode"

  multi_zone_infos {
    availability_zone = "ap-hongkong-2"
  }

  multi_zone_infos {
    availability_zone = "ap-hongkong-3"
  }
}
