variable "office" {
  type = string
}

resource "alicloud_db_instance" "listed" {
  engine       = "MySQL"
  security_ips = ["10.23.12.0/24"]
}

# Without a list nobody is let in.
resource "alicloud_db_instance" "left_out" {
  engine = "MySQL"
}

resource "alicloud_db_instance" "everybody" {
  engine       = "MySQL"
  security_ips = ["0.0.0.0/0"] # want "security_ips lets in every IPv4 address"
}

resource "alicloud_db_instance" "given" {
  engine       = "MySQL"
  security_ips = ["10.23.12.0/24", var.office] # unsure "it is not known which addresses security_ips lets in; depends on var.office"
}

# What is known is enough.
resource "alicloud_db_instance" "everybody_and_more" {
  engine       = "MySQL"
  security_ips = [var.office, "0.0.0.0/0"] # want "security_ips lets in every IPv4 address"
}

resource "alicloud_db_instance" "unspecified_address" {
  engine       = "MySQL"
  security_ips = ["0.0.0.0"] # want "security_ips lets in every IPv4 address"
}

resource "alicloud_polardb_cluster" "groups" {
  db_type = "MySQL"

  db_cluster_ip_array {
    db_cluster_ip_array_name = "default"
    security_ips             = ["127.0.0.1"]
  }

  db_cluster_ip_array {
    db_cluster_ip_array_name = "tests"
    security_ips             = ["0.0.0.0/0"] # want "db_cluster_ip_array.security_ips lets in every IPv4 address"
  }
}

resource "alicloud_elasticsearch_instance" "kibana" {
  version          = "7.10_with_X-Pack"
  kibana_whitelist = ["::/0"] # want "kibana_whitelist lets in every IPv6 address"
}
