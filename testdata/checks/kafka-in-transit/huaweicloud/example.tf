variable "ssl" {
  type = bool
}

resource "huaweicloud_dms_kafka_instance" "tls" {
  name              = "tls"
  ssl_enable        = true
  security_protocol = "SASL_SSL"
}

resource "huaweicloud_dms_kafka_instance" "plain" { # want "ssl_enable is not set"
  name = "plain"
}

resource "huaweicloud_dms_kafka_instance" "given" {
  name       = "given"
  ssl_enable = var.ssl # unsure "var.ssl"
}

resource "huaweicloud_dms_kafka_instance" "sasl_alone" {
  name              = "sasl-alone"
  ssl_enable        = true
  security_protocol = "SASL_PLAINTEXT" # want "SASL_PLAINTEXT"
}

resource "huaweicloud_dms_kafka_instance" "plain_inside" {
  name             = "plain-inside"
  ssl_enable       = true
  vpc_client_plain = true # want "vpc_client_plain is true"
}

resource "huaweicloud_dms_kafka_instance" "ports" {
  name = "ports"
  port_protocol {
    private_sasl_ssl_enable = true
    public_sasl_ssl_enable  = true
  }
}

resource "huaweicloud_dms_kafka_instance" "a_plain_port" {
  name       = "a-plain-port"
  ssl_enable = true
  port_protocol {
    private_plain_enable    = true # want "private_plain_enable is true"
    private_sasl_ssl_enable = true
  }
}
