variable "clients" {
  type = string
}

resource "aws_msk_cluster" "default" {
  cluster_name = "default"
}

resource "aws_msk_cluster" "tls" {
  cluster_name = "tls"
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS"
      in_cluster    = true
    }
  }
}

resource "aws_msk_cluster" "both" {
  cluster_name = "both"
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT" # want "client_broker is \"TLS_PLAINTEXT\""
      in_cluster    = true
    }
  }
}

resource "aws_msk_cluster" "brokers" {
  cluster_name = "brokers"
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS"
      in_cluster    = false # want "in_cluster is false"
    }
  }
}

resource "aws_msk_cluster" "given" {
  cluster_name = "given"
  encryption_info {
    encryption_in_transit {
      client_broker = var.clients # unsure "var.clients"
      in_cluster    = true
    }
  }
}
